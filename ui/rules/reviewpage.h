// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/lawmaking.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QLineEdit;
class RowList;
class SectionHeader;
class TextLabel;

/// What an edit of the rules changes, and what it moves of what is owed: looked at before it is saved.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPage(const Viewpoint &viewpoint);

    void show(const RuleSet &before, const LawDraft &draft, const LawEffect &effect);
    /// What the person wrote for the list of versions.
    QString note() const;
    void clearNote();
    QLineEdit *noteEdit() const { return m_note; }

private:
    void showMoves(const RuleSet &after, const LawEffect &effect);

    Viewpoint m_viewpoint;
    TextLabel *m_effect;
    QLineEdit *m_note;
    SectionHeader *m_changesHead, *m_movesHead;
    RowList *m_changes, *m_moves;
};
