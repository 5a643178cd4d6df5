// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/viewpoint.h"

#include <QWidget>

class EmptyState;
class RowList;

/// The versions of the law with author, moment and note, and rules in and out as files.
class VersionsPage : public QWidget
{
    Q_OBJECT
public:
    VersionsPage(Desk &desk, const Viewpoint &viewpoint);

    void reload();

Q_SIGNALS:
    void loaded();
    void importRequested();
    void exportRequested();

private:
    Desk &m_desk;
    Viewpoint m_viewpoint;
    RowList *m_list;
    EmptyState *m_empty;
};
