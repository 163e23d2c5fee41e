// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/guideopener.h"

#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/help/guidepage.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMainWindow>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace hookdesk {

namespace {

constexpr QSize guideWindowSize{780, 620};

bool isHelpKey(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_F1 && key.modifiers() == Qt::NoModifier;
}

/// Across windows, unlike QWidget::isAncestorOf().
bool isAbove(const QWidget &window, const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (at == &window)
            return true;
    }
    return false;
}

/// Closes menus and lists that are open around it, and gives what they belong to.
QWidget &withoutPopups(QWidget &widget)
{
    QWidget *at = &widget;
    for (QWidget *popup = at->window(); popup->windowType() == Qt::Popup && popup->parentWidget();
         popup = at->window()) {
        at = popup->parentWidget();
        popup->close();
    }
    return *at;
}

} // namespace

GuideOpener::GuideOpener(QMainWindow &window, LinkOpener openLink)
    : GuideHost(&window)
    , m_window(window)
    , m_openLink(std::move(openLink))
{
    qApp->installEventFilter(this);
}

void GuideOpener::serve(GuidePage &page)
{
    m_page = &page;
    followLinks(page);
}

void GuideOpener::followLinks(GuidePage &page)
{
    connect(&page, &GuidePage::linkActivated, this, [this](const QUrl &url) {
        if (url.scheme() == QLatin1String("https"))
            (void)m_openLink(url);
    });
}

void GuideOpener::openGuide(GuideTopic topic, QWidget &asker)
{
    pageFor(asker).openTopic(topic);
}

/// Whoever reads the Guide already, and asks for it, goes on reading.
void GuideOpener::openForShown()
{
    if (m_page && m_page->isVisible())
        return m_page->focusText();
    QWidget *focus = QApplication::focusWidget();
    QWidget *shown = focus && focus->window() == &m_window ? focus : m_window.centralWidget();
    openGuide(guideTopicAt(*shown).value_or(GuideTopic::FindBroken), *shown);
}

GuidePage &GuideOpener::pageFor(QWidget &asker)
{
    if (m_page && asker.window() == &m_window) {
        emit pageRequested();
        return *m_page;
    }
    if (m_ownWindow &&
        (m_ownWindow->parentWidget() == asker.window() || m_ownWindow.data() == asker.window())) {
        m_ownWindow->raise();
        m_ownWindow->activateWindow();
        return *m_ownWindow->findChild<GuidePage *>();
    }
    delete m_ownWindow;
    return makeWindow(*asker.window());
}

/// In front of that window, also where it blocks the others.
GuidePage &GuideOpener::makeWindow(QWidget &asking)
{
    auto *window = new QDialog(&asking);
    m_ownWindow = window;
    window->setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new GuidePage(window);
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    connect(page, &GuidePage::left, window, &QDialog::close);
    connect(new QShortcut(QKeySequence::Find, window), &QShortcut::activated, page,
            &GuidePage::focusSearch);
    followLinks(*page);
    keepTranslated(window, [window] { window->setWindowTitle(tr("Guide")); });
    window->resize(firstSize(*window, guideWindowSize));
    window->show();
    return *page;
}

bool GuideOpener::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = isHelpKey(*event) ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() == &m_window || !isAbove(m_window, *widget))
        return GuideHost::eventFilter(watched, event);
    QWidget &asker = withoutPopups(*widget);
    if (asker.window() == &m_window)
        openForShown();
    else if (asker.window() != m_ownWindow.data()) // there it is read already
        askGuide(asker, guideTopicAt(asker).value_or(GuideTopic::FindBroken));
    return true;
}

} // namespace hookdesk
