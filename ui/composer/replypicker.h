// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/savedreply.h"
#include "core/text/placeholders.h"

#include <QFrame>

class EmptyState;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

/// The saved replies at the cursor: type to find, arrows to choose, Enter to take; beside the list, what it would say here.
class ReplyPicker : public QFrame
{
    Q_OBJECT
public:
    ReplyPicker(const std::vector<SavedReply> &replies, const PlaceholderValues &values, const QString &language, QWidget *parent);

    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }
    QString preview() const;

Q_SIGNALS:
    /// Taken, with the words that it says here.
    void chosen(ReplyId reply, const QString &words);
    /// Left without one: what was typed is wanted as it stands.
    void left(const QString &typed);
    /// The person wants to make one.
    void manageWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// A click elsewhere closes it too: what was typed goes back where it was meant for.
    void hideEvent(QHideEvent *event) override;

private:
    void find(const QString &typed);
    void showCurrent();
    void take();
    void leave(bool keepsText);
    QString wordsOf(const SavedReply &reply) const;

    std::vector<SavedReply> m_replies;
    PlaceholderValues m_values;
    QString m_language;
    QLineEdit *m_field;
    QListWidget *m_list;
    QPlainTextEdit *m_preview;
    EmptyState *m_empty;
    bool m_answered = false; ///< something was taken, or what was typed given back
};
