// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/snapshotactions.h"

#include "app/session/session.h"
#include "ui/common/actionregistry.h"
#include "ui/common/exporttext.h"
#include "ui/common/keeptranslated.h"
#include "ui/snapshots/comparedialog.h"
#include "ui/snapshots/copydialog.h"
#include "ui/snapshots/exportdialog.h"
#include "ui/snapshots/sourcepicker.h"
#include "ui/snapshots/urlrulemodel.h"

#include <QAction>

namespace hookdesk {

namespace {

QAction *added(ActionRegistry &registry, const char *id, const char *icon)
{
    return registry.add(
        {QLatin1String(id), {}, QString::fromLatin1(icon), {}, MenuSection::Webhook});
}

} // namespace

SnapshotActions::SnapshotActions(Session &session, ActionRegistry &registry, QSettings &settings,
                                 QWidget *window)
    : QObject(window)
    , compare(added(registry, "snapshot.compare", "appointment-new"))
    , copy(added(registry, "snapshot.copy", "document-open"))
    , exportDefinitions(added(registry, "snapshot.export", "document-export"))
    , m_session(session)
    , m_window(window)
{
    keepTranslated(window, [this] { setTexts(); });
    connect(compare, &QAction::triggered, this, [this, &settings] {
        if (CompareDialog *dialog = open<CompareDialog>())
            connect(dialog, &CompareDialog::copyRequested, this,
                    [this, dialog, &settings] { copyFrom(*dialog, settings); });
    });
    connect(copy, &QAction::triggered, this, [this, &settings] { open<CopyDialog>(settings); });
    connect(exportDefinitions, &QAction::triggered, this, [this] { open<ExportDialog>(); });
}

void SnapshotActions::setTexts()
{
    compare->setText(tr("Co&mpare…"));
    copy->setText(tr("Copy &webhooks from…"));
    exportDefinitions->setText(tr("E&xport definitions…"));
    setUnavailableIf(copy,
                     {{m_session.isReadOnly(), tr("This environment is read-only in Hookdesk.")}});
    setUnavailable(exportDefinitions, exportObstacle(m_session.exports()));
}

/// What is only on the left, by the rules of the comparison.
void SnapshotActions::copyFrom(CompareDialog &comparison, QSettings &settings)
{
    CopyDialog *dialog = open<CopyDialog>(settings);
    if (!dialog)
        return;
    dialog->rules().setRules(comparison.rules().rules());
    dialog->source().takeOver(comparison.left());
    comparison.close();
}

/// nullptr: it is open already.
template <typename Dialog, typename... More>
Dialog *SnapshotActions::open(More &...more)
{
    if (auto *already = m_window->findChild<Dialog *>()) {
        already->raise();
        already->activateWindow();
        return nullptr;
    }
    auto *dialog = new Dialog(m_session, more..., m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace hookdesk
