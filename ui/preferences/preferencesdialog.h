// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencevalues.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QWidget;

namespace Ui {
class PreferencesDialog;
}

namespace hookdesk {

class FieldNote;

/// All preferences on a few pages. It changes nothing itself: every change is told at once, so that
/// it can be seen, and the end says whether it is to stay.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the policy forbids cannot be chosen, and says so.
    PreferencesDialog(const PreferenceValues &values, const Policy &policy,
                      QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    void setValues(const PreferenceValues &values);
    [[nodiscard]] PreferenceValues values() const;

signals:
    void edited(const hookdesk::PreferenceValues &values);

private:
    void fillChoices();
    void connectSignals();
    void showTexts();
    void showRefreshTexts();
    void showStorageTexts();
    void offerInterval(int seconds);
    void applyPolicy();
    void report();

    const std::unique_ptr<Ui::PreferencesDialog> m_ui;
    const Policy m_policy;
    PreferenceValues m_given; ///< For what cannot be shown.
    bool m_setting = false;
};

} // namespace hookdesk
