// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/payloadtree.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"
#include "ui/events/jsontreemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace hookdesk {

namespace {

constexpr int opened = 3; // levels: body, payload and its list of changes
constexpr int mostOpened = 20;

} // namespace

PayloadTree::PayloadTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new JsonTreeModel(this))
{
    setModel(m_model);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setFrameShape(NoFrame);
    header()->setStretchLastSection(true);
    header()->resizeSection(JsonTreeModel::Name, fontMetrics().averageCharWidth() * 26);
    const QIcon icon = themeIcon(QStringLiteral("edit-copy"));
    QAction *copyValueAction = addAction(icon, {});
    QAction *copyPathAction = addAction(icon, {});
    connect(copyValueAction, &QAction::triggered, this, &PayloadTree::copyValue);
    connect(copyPathAction, &QAction::triggered, this, &PayloadTree::copyPath);
    keepTranslated(this, [this, copyValueAction, copyPathAction] {
        setAccessibleName(tr("Payload as a tree"));
        copyValueAction->setText(tr("Copy value"));
        copyPathAction->setText(tr("Copy path"));
        m_model->retranslate();
    });
}

void PayloadTree::setJson(const QByteArray &json)
{
    m_model->setJson(json);
    openFirst();
}

/// A delivery is shallow: its outer levels are open, unless they are long.
void PayloadTree::openFirst()
{
    QList<QModelIndex> level{QModelIndex()};
    for (int depth = 0; depth < opened; ++depth) {
        QList<QModelIndex> below;
        for (const QModelIndex &index : level) {
            if (m_model->rowCount(index) == 0)
                m_model->fetchMore(index);
            if (index.isValid() && m_model->rowCount(index) <= mostOpened)
                expand(index);
            for (int row = 0; row < qMin(mostOpened, m_model->rowCount(index)); ++row)
                below.append(m_model->index(row, 0, index));
        }
        level = below;
    }
}

void PayloadTree::copyValue()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->text(currentIndex()));
}

void PayloadTree::copyPath()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->path(currentIndex()));
}

void PayloadTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyValue();
    else
        QTreeView::keyPressEvent(event);
}

} // namespace hookdesk
