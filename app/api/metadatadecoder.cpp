// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/answerdecoder.h"
#include "app/api/jsonreader.h"
#include "app/domain/entitytype.h"
#include "app/domain/textorder.h"

#include <QSet>
#include <QXmlStreamReader>

namespace hookdesk {

namespace {

constexpr int maxElementDepth = 64;
constexpr qsizetype maxSetName = 4096;

/// Reads the entity sets of a CSDL document, whatever its version and namespaces.
class MetadataReader
{
public:
    explicit MetadataReader(const QByteArray &xml)
        : m_xml(xml)
    {
    }

    Result<QStringList> read()
    {
        while (!m_xml.atEnd())
            readToken(m_xml.readNext());
        if (m_xml.hasError()) {
            return garbled(QStringLiteral("no metadata: %1 in line %2, column %3")
                               .arg(m_xml.errorString())
                               .arg(m_xml.lineNumber())
                               .arg(m_xml.columnNumber()));
        }
        return sortedForPeople({m_types.begin(), m_types.end()});
    }

private:
    void readToken(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::DTD)
            m_xml.raiseError(QStringLiteral("a document type declaration"));
        else if (token == QXmlStreamReader::StartElement)
            readElement();
        else if (token == QXmlStreamReader::EndElement)
            --m_depth;
    }

    void readElement()
    {
        if (++m_depth == 1 && m_xml.name() != QLatin1String("Edmx"))
            m_xml.raiseError(QStringLiteral("another document"));
        else if (m_depth > maxElementDepth)
            m_xml.raiseError(QStringLiteral("nested too deep"));
        else if (m_xml.name() == QLatin1String("EntitySet"))
            addSet(m_xml.attributes().value(QLatin1String("Name")).toString());
    }

    void addSet(const QString &name)
    {
        if (!name.isEmpty())
            m_types.insert(entityTypeOfSet(capped(name, maxSetName)));
    }

    QXmlStreamReader m_xml;
    QSet<QString> m_types;
    int m_depth = 0;
};

} // namespace

Result<QStringList> decodeEntityTypes(const QByteArray &xml)
{
    return MetadataReader(xml).read();
}

} // namespace hookdesk
