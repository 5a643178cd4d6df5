// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/documentversion.h"
#include "core/result.h"
#include "ui/viewpoint.h"

#include <QDialog>
#include <QFuture>
#include <QPointer>

#include <functional>

class EmptyState;
class MessageBar;
class QListWidget;
class QMenu;
class QPushButton;
class SegmentedControl;
class TextLabel;

/// What the windows share in which a company edits lists of its own: the list and the one that is being changed, checked as it is typed,
/// kept as a version, and taken out and in as a file.
class DocumentEditor : public QDialog
{
    Q_OBJECT
public:
    QListWidget *list() const { return m_list; }
    MessageBar *message() const { return m_message; }
    /// What is wrong with what is typed; empty: nothing.
    QString problem() const;
    /// Is something changed that is not saved?
    virtual bool isChanged() const = 0;
    bool isAwaiting() const { return m_awaits; }

public Q_SLOTS:
    void add();
    void removeCurrent();
    void save();
    /// Takes what a file holds in place of all that is here; it counts once it is saved.
    void importFile(const QString &path);
    void exportFile(const QString &path);
    /// Closes; asks once more while something is changed and not saved.
    void reject() override;

Q_SIGNALS:
    void loaded();
    void saved();
    /// A file was taken, or refused.
    void imported();
    /// The versions stand in the menu.
    void versionsShown();

protected:
    /// What such a window is called and says.
    struct Words
    {
        QString id; ///< objectName of the window; its parts are called after it
        QString icon;
        QString title;
        QString note; ///< what it is for
        QString list; ///< what a screen reader says for the list
        QString empty; ///< one sentence
        QString add; ///< "New list"
        QString file; ///< a name for the file that is written
    };

    DocumentEditor(const Words &words, const Viewpoint &viewpoint, QWidget *parent);
    /// Puts the form beside the list; once, when it is made.
    void setForm(QWidget *form);
    /// Something was typed: it is taken, checked, and said.
    void edited();
    /// In which language the words in sight are.
    QString language() const { return m_language; }
    SegmentedControl *languages() const { return m_languages; }
    const Viewpoint &viewpoint() const { return m_viewpoint; }
    int current() const;
    /// A field in a box of its own: of several choices side by side a screen reader says the box, since of a choice it says what is chosen.
    static QWidget *boxed(QWidget *field);
    /// The list anew, with this one chosen.
    void showAll(int row);
    void reload();

    /// Asks for what is stored; the answer goes to came().
    virtual void read() = 0;
    virtual QStringList names() const = 0;
    /// Puts one into the form; -1: there is none.
    virtual void fill(int row) = 0;
    /// Takes what is typed over into the one that is shown.
    virtual void take(int row) = 0;
    virtual void append() = 0;
    virtual void erase(int row) = 0;
    virtual Result<void> check() const = 0;
    virtual QFuture<Result<void>> write() = 0;
    virtual QByteArray json() const = 0;
    virtual Result<void> takeJson(const QByteArray &json) = 0;
    /// Brings all of it back to what it is now, as incomplete as it may be.
    virtual std::function<void()> kept() = 0;
    virtual QFuture<Result<std::vector<DocumentVersion>>> versions() = 0;
    void came(const Error *error);

private:
    QWidget *buildList();
    QWidget *buildButtons();
    QPushButton *button(const QString &name, const QString &text, const QString &icon = {});
    void chooseImport();
    void chooseExport();
    void showVersions();
    void choose(int row);
    void await(bool answer);
    void refresh();
    void replaced(const Result<void> &ok, const QString &said);

    Words m_words;
    Viewpoint m_viewpoint;
    QString m_language;
    bool m_showing = false; ///< the form is being filled: nothing is typed
    bool m_awaits = false;
    bool m_saving = false;
    std::function<void()> m_answer; ///< what the button of the message does
    QPointer<QWidget> m_typedIn;
    MessageBar *m_message;
    QListWidget *m_list;
    EmptyState *m_empty;
    SegmentedControl *m_languages;
    QWidget *m_form = nullptr;
    class QHBoxLayout *m_both;
    TextLabel *m_problem;
    QMenu *m_earlier;
    QPushButton *m_add, *m_remove, *m_import, *m_export, *m_versions, *m_close, *m_save;
};
