// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/keeptranslated.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace hookdesk {

namespace {

class Retranslation : public QObject
{
public:
    Retranslation(QWidget *widget, std::function<void()> texts)
        : QObject(widget)
        , m_texts(std::move(texts))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::LanguageChange)
            m_texts();
        return QObject::eventFilter(watched, event);
    }

private:
    const std::function<void()> m_texts;
};

} // namespace

void keepTranslated(QWidget *widget, std::function<void()> texts)
{
    texts();
    new Retranslation(widget, std::move(texts));
}

QLabel *translatedLabel(std::function<QString()> name, QWidget *field)
{
    auto *label = new QLabel(field->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    keepTranslated(label, [label, name = std::move(name)] { label->setText(name()); });
    return label;
}

QLabel *addTranslatedRow(QFormLayout &form, std::function<QString()> name, QWidget *field)
{
    QLabel *label = translatedLabel(std::move(name), field);
    form.addRow(label, field);
    return label;
}

} // namespace hookdesk
