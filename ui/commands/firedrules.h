// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "core/rules/rule.h"
#include "ui/viewpoint.h"

#include <QDialog>

class RowList;

/// What rules made today: which rule, about which incident, and when that happened.
class FiredRules : public QDialog
{
    Q_OBJECT
public:
    FiredRules(const std::vector<OpenedCommitment> &made, const RuleSet &rules, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    RowList *list() const { return m_list; }

Q_SIGNALS:
    void openRequested(IncidentId incident);

private:
    RowList *m_list;
};
