// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/lawmaking.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QStandardItemModel;
class RowsTable;
class TextLabel;

/// What saving would do to what is owed: how many commitments move, which become overdue, and why it is changed.
class EffectPage : public Pane
{
    Q_OBJECT
public:
    EffectPage(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void show(const LawEffect &effect, const RuleSet &rules);
    QString note() const;
    void clearNote();
    QString summary() const;

Q_SIGNALS:
    void confirmed();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFoot();
    void addRow(const MovedCommitment &moved, const RuleSet &rules);

    Viewpoint m_viewpoint;
    TextLabel *m_summary;
    TextLabel *m_hint;
    QStandardItemModel *m_model;
    RowsTable *m_table;
    QLineEdit *m_note;
};
