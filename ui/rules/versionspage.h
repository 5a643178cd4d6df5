// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/viewpoint.h"

#include <QWidget>

class EmptyState;
class QPushButton;
class RowList;
class SectionHeader;

/// The versions of the law with author, moment and note, what each changed, and rules in and out as files.
class VersionsPage : public QWidget
{
    Q_OBJECT
public:
    VersionsPage(Desk &desk, const Viewpoint &viewpoint);

    void reload();
    RowList *list() const { return m_list; }

Q_SIGNALS:
    void loaded();
    void importRequested();
    void exportRequested();
    /// The person wants the rules of an old version back as a draft.
    void restoreRequested(const RuleSet &rules, int version);
    void failed(const QString &why);

private:
    QWidget *buildChanges();
    void show(const Result<std::vector<LawVersion>> &versions);
    void choose(int row);
    void restore();
    const LawVersion *chosen() const;

    Desk &m_desk;
    Viewpoint m_viewpoint;
    std::vector<LawVersion> m_versions; ///< the newest first, as in the list
    RowList *m_list;
    RowList *m_changes;
    SectionHeader *m_changesHead;
    EmptyState *m_none;
    QPushButton *m_restore;
};
