// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencesdialog.h"

#include "ui/common/dialogbuttons.h"
#include "ui/common/enumchoice.h"
#include "ui/common/fieldnote.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/languages.h"
#include "ui/common/scrolled.h"
#include "ui_preferencesdialog.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardItemModel>

#include <initializer_list>

namespace hookdesk {

namespace {

constexpr int minute = 60;
constexpr int intervals[] = {0,           minute,      2 * minute, 5 * minute,
                             15 * minute, 30 * minute, 60 * minute};

template <typename Choice>
void offer(QComboBox *box, std::initializer_list<Choice> choices)
{
    for (const Choice choice : choices)
        box->addItem({}, static_cast<int>(choice));
}

void setTexts(QComboBox *box, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i)
        box->setItemText(i, texts.at(i));
}

} // namespace

PreferencesDialog::PreferencesDialog(const PreferenceValues &values, const Policy &policy,
                                     QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
    , m_policy(policy)
{
    setGuideTopic(*this, GuideTopic::Preferences);
    m_ui->setupUi(this);
    fillChoices();
    m_ui->refreshNote->setField(m_ui->refresh);
    m_ui->questionsNote->setField(m_ui->questions);
    m_ui->eventsNote->setField(m_ui->keepEvents);
    m_ui->snapshotsNote->setField(m_ui->keepCredentials);
    setValues(values);
    keepTranslated(this, [this] {
        m_ui->retranslateUi(this);
        showTexts();
    });
    connectSignals();
    for (QWidget *page : {m_ui->generalTab, m_ui->workingTab, m_ui->storageTab})
        scrollContent(*page);
    openAsHighAsContent(*this);
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::fillChoices()
{
    m_ui->language->addItem({}, QString());
    for (const QString &code : Languages::codes())
        m_ui->language->addItem(Languages::nameOf(code), code);
    offer(m_ui->theme, {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark});
    offer(m_ui->density, {Density::Comfortable, Density::Compact});
    offer(m_ui->time, {TimeDisplay::Local, TimeDisplay::Utc});
    for (const int seconds : intervals)
        m_ui->refresh->addItem({}, seconds);
}

void PreferencesDialog::connectSignals()
{
    for (const QComboBox *box :
         {m_ui->language, m_ui->theme, m_ui->density, m_ui->time, m_ui->refresh})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::report);
    for (const QCheckBox *box : {m_ui->desktopStyle, m_ui->askRetry, m_ui->askDeletion,
                                 m_ui->keepEvents, m_ui->keepCredentials})
        connect(box, &QCheckBox::toggled, this, &PreferencesDialog::report);
    for (const QSpinBox *box :
         {m_ui->eventDays, m_ui->eventMegabytes, m_ui->snapshotDays, m_ui->activityDays})
        connect(box, &QSpinBox::valueChanged, this, &PreferencesDialog::report);
    wordButtons(*m_ui->buttons);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] {
                setValues({});
                report();
            });
}

void PreferencesDialog::setValues(const PreferenceValues &values)
{
    const QScopedValueRollback guard(m_setting, true);
    m_given = values;
    m_ui->language->setCurrentIndex(qMax(0, m_ui->language->findData(values.language)));
    choose(m_ui->theme, values.theme);
    m_ui->desktopStyle->setChecked(values.desktopStyle);
    choose(m_ui->density, values.density);
    choose(m_ui->time, values.time);
    offerInterval(underPolicy(values, m_policy).refreshInterval);
    m_ui->askRetry->setChecked(values.askBeforeRetry);
    m_ui->askDeletion->setChecked(values.askBeforeDeletion);
    const StoragePreferences &storage = values.storage;
    m_ui->keepEvents->setChecked(storage.keepEvents);
    m_ui->eventDays->setValue(storage.eventDays);
    m_ui->eventMegabytes->setValue(storage.eventMegabytes);
    m_ui->snapshotDays->setValue(storage.snapshotDays);
    m_ui->keepCredentials->setChecked(storage.keepCredentials);
    m_ui->activityDays->setValue(storage.activityDays);
    applyPolicy();
}

PreferenceValues PreferencesDialog::values() const
{
    PreferenceValues values = m_given;
    const bool known = m_ui->language->findData(m_given.language) >= 0;
    if (known || m_ui->language->currentIndex() > 0)
        values.language = m_ui->language->currentData().toString();
    values.theme = chosen<ThemeChoice>(m_ui->theme);
    values.desktopStyle = m_ui->desktopStyle->isChecked();
    values.density = chosen<Density>(m_ui->density);
    values.time = chosen<TimeDisplay>(m_ui->time);
    const int interval = m_ui->refresh->currentData().toInt();
    if (interval != underPolicy(m_given, m_policy).refreshInterval)
        values.refreshInterval = interval;
    values.askBeforeRetry = m_ui->askRetry->isChecked();
    values.askBeforeDeletion = m_ui->askDeletion->isChecked();
    if (!m_policy.noArchive)
        values.storage.keepEvents = m_ui->keepEvents->isChecked();
    values.storage.eventDays = m_ui->eventDays->value();
    values.storage.eventMegabytes = m_ui->eventMegabytes->value();
    values.storage.snapshotDays = m_ui->snapshotDays->value();
    values.storage.keepCredentials = m_ui->keepCredentials->isChecked();
    values.storage.activityDays = m_ui->activityDays->value();
    return values;
}

/// Chooses the interval; one that somebody wrote into the file gets a place in the list.
void PreferencesDialog::offerInterval(int seconds)
{
    if (m_ui->refresh->findData(seconds) < 0) {
        int place = 0;
        while (place < m_ui->refresh->count() && m_ui->refresh->itemData(place).toInt() < seconds)
            ++place;
        m_ui->refresh->insertItem(place, {}, seconds);
        showRefreshTexts();
    }
    m_ui->refresh->setCurrentIndex(m_ui->refresh->findData(seconds));
}

void PreferencesDialog::applyPolicy()
{
    const auto *offered = qobject_cast<const QStandardItemModel *>(m_ui->refresh->model());
    for (int i = 1; offered && i < m_ui->refresh->count(); ++i)
        offered->item(i)->setEnabled(m_ui->refresh->itemData(i).toInt() >=
                                     m_policy.refreshInterval.value_or(0));
    m_ui->keepEvents->setEnabled(!m_policy.noArchive);
    if (m_policy.noArchive)
        m_ui->keepEvents->setChecked(false);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->eventDaysLabel, m_ui->eventDays,
                                          m_ui->eventMegabytesLabel, m_ui->eventMegabytes})
        part->setEnabled(!m_policy.noArchive);
}

void PreferencesDialog::report()
{
    if (!m_setting)
        emit edited(values());
}

void PreferencesDialog::showTexts()
{
    m_ui->language->setItemText(0, tr("System language"));
    setTexts(m_ui->theme, {tr("Like the desktop"), tr("Light"), tr("Dark")});
    setTexts(m_ui->density, {tr("Comfortable"), tr("Compact")});
    setTexts(m_ui->time, {tr("Local time"), tr("UTC")});
    showRefreshTexts();
    showStorageTexts();
    m_ui->questionsNote->showNote(
        FieldNote::Severity::Hint,
        tr("You can undo both for some seconds. Hookdesk always asks in production and for several "
           "webhooks at once. It also asks for events of deactivated webhooks, and where an "
           "environment wants a typed word."));
}

void PreferencesDialog::showRefreshTexts()
{
    const auto textOf = [](int seconds) {
        if (seconds == 0)
            return tr("On request only");
        return seconds % minute == 0 ? tr("Every %n minute(s)", nullptr, seconds / minute)
                                     : tr("Every %n second(s)", nullptr, seconds);
    };
    for (int i = 0; i < m_ui->refresh->count(); ++i)
        m_ui->refresh->setItemText(i, textOf(m_ui->refresh->itemData(i).toInt()));
    const QString scope = tr("For environments without their own interval.");
    m_ui->refreshNote->showNote(
        FieldNote::Severity::Hint,
        m_policy.refreshInterval
            ? scope + QLatin1Char('\n') +
                  tr("The administrator of this computer allows %n second(s) at the least.",
                     nullptr, *m_policy.refreshInterval)
            : scope);
}

void PreferencesDialog::showStorageTexts()
{
    if (m_policy.noArchive)
        m_ui->eventsNote->showNote(
            FieldNote::Severity::Hint,
            tr("The administrator of this computer does not allow keeping failed events."));
    m_ui->snapshotsNote->showNote(
        FieldNote::Severity::Hint,
        tr("Without them, copies and comparisons only know whether a value changed. With them, "
           "anyone who can read your files can read the values."));
    m_ui->storageNote->showNote(
        FieldNote::Severity::Warning,
        tr("For all environments. OK deletes for good what is older or exceeds the limit."));
}

} // namespace hookdesk
