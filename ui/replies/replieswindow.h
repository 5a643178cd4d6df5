// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/replies.h"
#include "ui/viewpoint.h"

#include <QDialog>
#include <QPointer>

class EmptyState;
class MessageBar;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class SegmentedControl;

/// The saved replies: the list, and the one that is being changed, in each language.
class RepliesWindow : public QDialog
{
    Q_OBJECT
public:
    RepliesWindow(Replies &replies, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    MessageBar *message() const { return m_message; }
    /// Is something typed that is not saved?
    bool isChanged() const;

public Q_SLOTS:
    void begin();
    void save();
    void remove();
    /// Closes; asks once more while something is changed and not saved.
    void reject() override;

Q_SIGNALS:
    void loaded();
    /// What was written is kept, and shown as it was kept.
    void saved();

private:
    QWidget *buildList();
    QWidget *buildForm();
    QWidget *buildButtons();
    void reload();
    void take(const Result<std::vector<SavedReply>> &all);
    void fillList();
    void choose(int row);
    void edit(const SavedReply &reply);
    SavedReply written() const;
    /// True while what is changed has to be saved first; says so, and the message's button goes on all the same.
    bool mustSaveFirst(std::function<void()> otherwise);
    void keepLanguage();
    /// While an answer is awaited nothing can be typed that it would write over.
    void await(bool answer);
    void offerPlaceholders();

    Replies &m_replies;
    Viewpoint m_viewpoint;
    std::vector<SavedReply> m_all;
    SavedReply m_shown; ///< as it was read
    LocalText m_body; ///< as it is written by now
    QString m_language; ///< of the words in sight
    std::function<void()> m_otherwise;
    QPointer<QWidget> m_typedIn; ///< had the keyboard when an answer began to be awaited
    bool m_saving = false;
    MessageBar *m_message;
    QListWidget *m_list;
    EmptyState *m_empty;
    QWidget *m_form;
    QLineEdit *m_title;
    SegmentedControl *m_languages;
    QPlainTextEdit *m_words;
    QCheckBox *m_shared;
    QPushButton *m_save;
    QPushButton *m_remove;
};

/// Opens the window, or brings it to the front.
RepliesWindow *showReplies(Replies &replies, const Viewpoint &viewpoint, QWidget *parent);
