// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/archivesettingspane.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace hookdesk {

namespace {

QSpinBox *numberBox(int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, most);
    return box;
}

QLabel *labelFor(const char *text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    keepTranslated(label, [label, text] { label->setText(ArchiveSettingsPane::tr(text)); });
    return label;
}

} // namespace

ArchiveSettingsPane::ArchiveSettingsPane(QWidget *parent)
    : QWidget(parent)
    , m_keep(new QCheckBox(this))
    , m_days(numberBox(ArchiveSettings::mostDays, this))
    , m_megabytes(numberBox(ArchiveSettings::mostMegabytes, this))
    , m_apply(new QPushButton(this))
    , m_size(new QLabel(this))
{
    m_size->setTextFormat(Qt::PlainText);
    m_size->setObjectName(QStringLiteral("archiveSize"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_keep);
    row->addSpacing(spacing::medium);
    row->addWidget(labelFor(QT_TR_NOOP("for"), m_days, this));
    row->addWidget(m_days);
    row->addWidget(labelFor(QT_TR_NOOP("up to"), m_megabytes, this));
    row->addWidget(m_megabytes);
    row->addWidget(m_apply);
    row->addSpacing(spacing::medium);
    row->addWidget(m_size);
    row->addStretch(1);
    m_apply->setAutoDefault(false);
    connect(m_keep, &QCheckBox::toggled, this, &ArchiveSettingsPane::updateApply);
    connect(m_days, &QSpinBox::valueChanged, this, &ArchiveSettingsPane::updateApply);
    connect(m_megabytes, &QSpinBox::valueChanged, this, &ArchiveSettingsPane::updateApply);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_effective = values();
        updateApply();
        emit applied();
    });
    keepTranslated(this, [this] { setTexts(); });
}

void ArchiveSettingsPane::setTexts()
{
    m_keep->setText(tr("Keep failed events on this computer"));
    m_keep->setToolTip(tr("With their payloads. That they failed is remembered in any case, for "
                          "the failure budget."));
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Days to keep"));
    m_days->setToolTip(tr("So long after they left Tribe’s log."));
    m_megabytes->setSuffix(tr(" MB"));
    m_megabytes->setAccessibleName(tr("Megabytes to keep"));
    m_megabytes->setToolTip(tr("When it is more, the oldest are deleted first."));
    m_apply->setText(tr("Apply"));
    m_apply->setToolTip(tr("What is older or more than that is deleted at once."));
    setSize(m_bytes);
}

void ArchiveSettingsPane::setValues(const ArchiveSettings &values)
{
    m_keep->setChecked(values.keepEvents);
    m_days->setValue(values.days);
    m_megabytes->setValue(values.megabytes);
    m_effective = values;
    updateApply();
}

void ArchiveSettingsPane::updateApply()
{
    m_apply->setEnabled(values() != m_effective);
}

ArchiveSettings ArchiveSettingsPane::values() const
{
    return {m_keep->isChecked(), m_days->value(), m_megabytes->value()};
}

void ArchiveSettingsPane::setSize(qint64 bytes)
{
    m_bytes = bytes;
    m_size->setText(bytes < 0 ? QString()
                              : tr("Size now: %1")
                                    .arg(QLocale().formattedDataSize(
                                        bytes, 1, QLocale::DataSizeTraditionalFormat)));
}

} // namespace hookdesk
