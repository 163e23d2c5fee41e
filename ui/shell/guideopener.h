// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/guidelink.h"

#include <QPointer>

#include <functional>

class QDialog;
class QMainWindow;
class QUrl;

namespace hookdesk {

class GuidePage;

/// Shows the Guide where somebody asks for it: as a page of the window where that has one; else,
/// and in front of a dialog, in a window of its own.
class GuideOpener : public GuideHost
{
    Q_OBJECT

public:
    using LinkOpener = std::function<bool(const QUrl &url)>;

    /// A child of the window. `openLink` opens an address outside of the program.
    GuideOpener(QMainWindow &window, LinkOpener openLink);

    void openGuide(GuideTopic topic, QWidget &asker) override;
    /// About what has the focus, or is shown.
    void openForShown();
    void serve(GuidePage &page);

signals:
    /// The page of the window is to be seen.
    void pageRequested();

protected:
    /// F1 in dialogs, which the keys of the window do not reach.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] GuidePage &pageFor(QWidget &asker);
    [[nodiscard]] GuidePage &makeWindow(QWidget &asking);
    void followLinks(GuidePage &page);

    QMainWindow &m_window;
    const LinkOpener m_openLink;
    QPointer<GuidePage> m_page; ///< Of the window.
    QPointer<QDialog> m_ownWindow;
};

} // namespace hookdesk
