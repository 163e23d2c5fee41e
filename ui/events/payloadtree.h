// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace hookdesk {

class JsonTreeModel;

/// The members of a payload; values and paths can be copied.
class PayloadTree : public QTreeView
{
    Q_OBJECT

public:
    explicit PayloadTree(QWidget *parent = nullptr);

    void setJson(const QByteArray &json);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openFirst();
    void copyValue();
    void copyPath();

    JsonTreeModel *m_model;
};

} // namespace hookdesk
