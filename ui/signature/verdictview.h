// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/check.h"

#include <QLabel>
#include <QWidget>

#include <functional>

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

/// The verdict, large, worded and with an icon, and what the signature should have been.
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

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Look { Idle, Good, Careful, Bad, Open };

    [[nodiscard]] QLineEdit *makeValue();
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
};

} // namespace hookdesk
