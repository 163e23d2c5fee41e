// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/savedeventfilters.h"

#include "app/domain/textorder.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QInputDialog>
#include <QMenu>
#include <QSettings>

namespace hookdesk {

namespace {

const QString listKey = QStringLiteral("events/savedFilters");
constexpr int notSet = -1;
const QString unknownKind = QStringLiteral("Unknown"); // which has no name of its own

QString kindName(const std::optional<MutationKind> &kind)
{
    if (!kind)
        return {};
    return *kind == MutationKind::Unknown ? unknownKind : mutationName(*kind);
}

QVariantMap stored(const EventFilter &filter)
{
    return {
        {QStringLiteral("text"), filter.text},
        {QStringLiteral("status"), filter.status ? static_cast<int>(*filter.status) : notSet},
        {QStringLiteral("exhausted"), filter.exhaustedOnly},
        {QStringLiteral("webhook"), filter.webhook.value},
        {QStringLiteral("entityType"), filter.entityType},
        {QStringLiteral("kind"), kindName(filter.kind)},
        {QStringLiteral("cause"), filter.cause ? static_cast<int>(filter.cause->kind) : notSet},
        {QStringLiteral("httpStatus"), filter.cause ? filter.cause->httpStatus : 0},
        {QStringLiteral("host"), filter.host.value_or(QString())},
        {QStringLiteral("unknownHost"), filter.host && filter.host->isEmpty()},
    };
}

EventFilter read(const QVariantMap &map)
{
    const auto text = [&map](const char *key) { return map.value(QLatin1String(key)).toString(); };
    const auto number = [&map](const char *key) {
        return map.value(QLatin1String(key), notSet).toInt();
    };
    EventFilter filter;
    filter.text = text("text");
    const int status = number("status");
    if (status == static_cast<int>(EventStatus::Pending) ||
        status == static_cast<int>(EventStatus::Failed))
        filter.status = static_cast<EventStatus>(status);
    filter.exhaustedOnly = map.value(QStringLiteral("exhausted")).toBool();
    filter.webhook.value = text("webhook");
    filter.entityType = text("entityType");
    if (!text("kind").isEmpty())
        filter.kind = mutationKind(text("kind"));
    const int cause = number("cause");
    if (cause >= 0 && cause <= static_cast<int>(FailureCause::Kind::NotReported))
        filter.cause = {static_cast<FailureCause::Kind>(cause), number("httpStatus")};
    if (!text("host").isEmpty() || map.value(QStringLiteral("unknownHost")).toBool())
        filter.host = text("host");
    return filter;
}

} // namespace

SavedEventFilters::SavedEventFilters(QSettings &settings, QWidget *parent)
    : QToolButton(parent)
    , m_settings(settings)
{
    keepTranslated(this, [this] {
        setText(tr("Saved filters"));
        setAccessibleName(tr("Saved filters"));
    });
    setIcon(themeIcon(QStringLiteral("document-save")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &SavedEventFilters::fillMenu);
}

QStringList SavedEventFilters::names() const
{
    return sortedForPeople(m_settings.value(listKey).toMap().keys());
}

void SavedEventFilters::save(const QString &name)
{
    QVariantMap filters = m_settings.value(listKey).toMap();
    filters.insert(name, stored(m_current));
    m_settings.setValue(listKey, filters);
}

void SavedEventFilters::remove(const QString &name)
{
    QVariantMap filters = m_settings.value(listKey).toMap();
    filters.remove(name);
    m_settings.setValue(listKey, filters);
}

void SavedEventFilters::fillMenu()
{
    menu()->clear();
    const QStringList all = names();
    const auto label = [](const QString &name) {
        return plainLine(name, 60).replace(QLatin1Char('&'), QLatin1String("&&"));
    };
    for (const QString &name : all) {
        connect(menu()->addAction(label(name)), &QAction::triggered, this, [this, name] {
            emit chosen(read(m_settings.value(listKey).toMap().value(name).toMap()));
        });
    }
    menu()->addSeparator();
    QAction *saving = menu()->addAction(tr("Save this filter…"));
    saving->setEnabled(!m_current.isEmpty());
    connect(saving, &QAction::triggered, this, &SavedEventFilters::askForName);
    QMenu *deleting = menu()->addMenu(tr("Delete"));
    deleting->setEnabled(!all.isEmpty());
    for (const QString &name : all) {
        connect(deleting->addAction(label(name)), &QAction::triggered, this,
                [this, name] { remove(name); });
    }
}

void SavedEventFilters::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Name (an existing one is replaced):"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            save(name.trimmed());
    });
    dialog->open();
}

} // namespace hookdesk
