// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/verdictview.h"

#include "ui/common/accessibletext.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"
#include "ui/signature/checkrunner.h"
#include "ui/signature/findingtext.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace hookdesk {

namespace {

constexpr int iconSize = 32;
/// Below, the values come under the verdict.
constexpr int leastBeside = 760;

class AccessibleVerdict : public AccessibleText
{
public:
    explicit AccessibleVerdict(QLabel *label)
        : AccessibleText(label, QAccessible::StaticText)
    {
    }

    using AccessibleText::text;
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        // Screen readers say the description after the name.
        return kind == QAccessible::Description ? content() : AccessibleText::text(kind);
    }

protected:
    [[nodiscard]] QString content() const override
    {
        return static_cast<QLabel *>(widget())->text();
    }
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    auto *label = className == QLatin1String(VerdictLabel::staticMetaObject.className())
                      ? qobject_cast<VerdictLabel *>(object)
                      : nullptr;
    return label ? new AccessibleVerdict(label) : nullptr;
}

} // namespace

VerdictLabel::VerdictLabel(QWidget *parent)
    : QLabel(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    keepTranslated(this, [this] { setAccessibleName(tr("Verdict")); });
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    setFont(large);
}

VerdictView::VerdictView(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new VerdictLabel(this))
    , m_expected(makeValue())
    , m_hexDigest(makeValue())
    , m_values(makeValues())
    , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_said(new QVBoxLayout)
{
    m_hexDigest->setObjectName(QStringLiteral("expectedHexDigest"));
    m_icon->setFixedSize(iconSize, iconSize);
    auto *banner = new QHBoxLayout;
    banner->setSpacing(spacing::medium);
    banner->addWidget(m_icon, 0, Qt::AlignTop);
    banner->addWidget(m_text, 1);
    m_said->addLayout(banner);
    m_said->addStretch(1);
    m_parts->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    m_parts->setSpacing(spacing::medium);
    m_parts->addLayout(m_said, 1);
    m_parts->addWidget(m_values, 1);
    showNothing();
    keepTranslated(this, [this] { setTexts(); });
}

QWidget *VerdictView::makeValues()
{
    auto *values = new QWidget(this);
    auto *form = new QFormLayout(values);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    QWidget *expected = withCopyButton(m_expected, QT_TR_NOOP("Copy the expected signature"));
    QWidget *hexDigest = withCopyButton(m_hexDigest, QT_TR_NOOP("Copy the hexadecimal digest"));
    form->addRow(translatedLabel([] { return tr("Expected signature"); }, expected), expected);
    form->addRow(translatedLabel([] { return tr("Hexadecimal digest"); }, hexDigest), hexDigest);
    return values;
}

void VerdictView::addControls(QLayout *controls)
{
    m_said->insertLayout(1, controls);
}

void VerdictView::setTexts()
{
    m_expected->setAccessibleName(tr("Expected signature"));
    m_hexDigest->setAccessibleName(tr("Expected hexadecimal digest"));
    m_text->setText(m_words());
}

QLineEdit *VerdictView::makeValue()
{
    auto *edit = new QLineEdit(this);
    edit->setReadOnly(true);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return edit;
}

QWidget *VerdictView::withCopyButton(QLineEdit *value, const char *tip)
{
    auto *row = new QWidget(this);
    auto *copy = new QToolButton(row);
    copy->setIcon(themeIcon(QStringLiteral("edit-copy")));
    keepTranslated(copy, [copy, tip] {
        copy->setToolTip(tr(tip));
        copy->setAccessibleName(tr(tip));
    });
    copy->setEnabled(false);
    connect(copy, &QToolButton::clicked, this,
            [value] { QGuiApplication::clipboard()->setText(value->text()); });
    connect(value, &QLineEdit::textChanged, copy,
            [copy](const QString &text) { copy->setEnabled(!text.isEmpty()); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(value, 1);
    line->addWidget(copy);
    return row;
}

QString VerdictView::text() const
{
    return m_text->text();
}

void VerdictView::showNothing()
{
    m_expected->clear();
    m_hexDigest->clear();
    m_values->hide();
    show(Look::Idle, [] { return tr("Nothing to check yet"); });
}

void VerdictView::showChecking()
{
    m_expected->clear();
    m_hexDigest->clear();
    show(Look::Idle, [] { return tr("Checking…"); });
}

void VerdictView::showOutcome(const CheckOutcome &outcome)
{
    m_expected->setText(QString::fromLatin1(outcome.verdict.expected));
    m_hexDigest->setText(QString::fromLatin1(outcome.verdict.hexDigest));
    m_expected->setCursorPosition(0);
    m_hexDigest->setCursorPosition(0);
    m_values->setVisible(!outcome.verdict.expected.isEmpty());
    const auto look = [&outcome] {
        switch (outcome.verdict.kind) {
        case VerdictKind::Genuine:
            return Look::Good;
        case VerdictKind::GenuineBut:
            return Look::Careful;
        case VerdictKind::NotGenuine:
            return Look::Bad;
        case VerdictKind::CannotTell:
            break;
        }
        return Look::Open;
    };
    show(look(), [outcome] { return verdictText(outcome.verdict, outcome.diagnosis); });
}

void VerdictView::show(Look look, std::function<QString()> words)
{
    m_look = look;
    m_words = std::move(words);
    const QString text = m_words();
    const bool isNews = m_text->text() != text;
    m_text->setText(text);
    updateLook();
    if (!isNews || look == Look::Idle)
        return;
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void VerdictView::updateLook()
{
    struct Dress
    {
        const char *icon;
        Tone tone;
    };
    const auto dress = [this]() -> Dress {
        switch (m_look) {
        case Look::Good:
            return {"emblem-success", Tone::Good};
        case Look::Careful:
            return {"emblem-warning", Tone::Warning};
        case Look::Bad:
            return {"emblem-error", Tone::Bad};
        case Look::Idle:
        case Look::Open:
            break;
        }
        return {"emblem-information", Tone::Neutral};
    }();
    m_icon->setPixmap(themeIcon(QLatin1String(dress.icon)).pixmap(iconSize));
    setTextTone(*m_text, dress.tone);
    update();
}

void VerdictView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void VerdictView::resizeEvent(QResizeEvent *event)
{
    m_parts->setDirection(isNarrow(*this, leastBeside) ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void VerdictView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

} // namespace hookdesk
