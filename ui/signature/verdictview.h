// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/check.h"

#include <QLabel>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLineEdit;

namespace hookdesk {

struct CheckOutcome;

/// A label whose text assistive technology reads under the name `Verdict`.
class VerdictLabel : public QLabel
{
    Q_OBJECT

public:
    explicit VerdictLabel(QWidget *parent = nullptr);
};

/// The verdict, large, worded and with an icon, and beside or below it what the signature should
/// have been, where that is known.
class VerdictView : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictView(QWidget *parent = nullptr);

    /// Nothing is entered.
    void showNothing();
    void showChecking();
    /// The expected values are those of an empty outcome while the body is unknown.
    void showOutcome(const CheckOutcome &outcome);
    [[nodiscard]] QString text() const;
    /// What can be done with the verdict, below its words.
    void addControls(QLayout *controls);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Look { Idle, Good, Careful, Bad, Open };

    [[nodiscard]] QLineEdit *makeValue();
    [[nodiscard]] QWidget *makeValues();
    [[nodiscard]] QWidget *withCopyButton(QLineEdit *value, const char *tip);
    void setTexts();
    /// `words` are asked again in another language.
    void show(Look look, std::function<QString()> words);
    void updateLook();

    Look m_look = Look::Idle;
    std::function<QString()> m_words;
    QLabel *m_icon;
    VerdictLabel *m_text;
    QLineEdit *m_expected;
    QLineEdit *m_hexDigest;
    QWidget *m_values;
    QBoxLayout *m_parts; ///< The verdict and the values.
    QBoxLayout *m_said;  ///< The words and their controls.
};

} // namespace hookdesk
