// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/backgroundfile.h"

#include "app/store/log.h"

#include <QFileInfo>

namespace hookdesk {

FileWriter::FileWriter(QString path, const Rules &rules, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_rules(rules)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { begin(); });
}

void FileWriter::whenWritten(QObject *owner, std::function<void()> then)
{
    if (unwritten() == 0 || m_problem) // a file that does not work stops nothing
        return then();
    m_waiting += Waiting{owner, std::move(then)};
}

void FileWriter::dropWaiting()
{
    m_waiting.clear();
    m_next.clear();
}

bool FileWriter::note(const Outcome &outcome)
{
    const bool isNews = m_problem != outcome.error || m_keptAside != outcome.keptAside;
    m_problem = outcome.error;
    m_keptAside = outcome.keptAside;
    if (isNews && m_problem)
        qCWarning(logStore).noquote()
            << QFileInfo(m_path).fileName() << "cannot be written:" << m_problem->detail;
    return isNews;
}

/// After everything else: what was waited for may do anything.
void FileWriter::release(bool all)
{
    QList<Waiting> released = std::exchange(m_next, {});
    if (all)
        released += std::exchange(m_waiting, {});
    for (const Waiting &waiting : std::as_const(released)) {
        if (waiting.owner)
            waiting.then();
    }
}

} // namespace hookdesk
