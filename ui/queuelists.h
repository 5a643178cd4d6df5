// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/sidebar.h"

#include <QObject>

#include <functional>
#include <map>

class ListCounts;
class QMenu;
class QPushButton;
class QueueView;
class ViewDialog;

/// Which list the queue shows: the built-in ones and those that people saved. Each keeps its filter, order and columns while the person goes
/// from one to another, can be put back to what it was, and saved. Counts what can be acted on in each.
class QueueLists : public QObject
{
    Q_OBJECT
public:
    QueueLists(Desk &desk, Sidebar &sidebar, QueueView &view, const QString &language, QObject *parent = nullptr);

    /// Shows a list of the sidebar, as it was left.
    void show(const QString &id);
    QString shown() const { return m_shown; }
    /// Is the shown list filtered or sorted otherwise than it was made?
    bool isChanged() const;
    /// As it was made.
    void putBack();
    /// Asks under which name the list is saved as it is now.
    ViewDialog *saveAs();
    /// Saves what is changed of the saved list that is shown.
    void save();
    /// Asks for another name, or for whom it is.
    ViewDialog *edit(const QString &id);
    void drop(const QString &id);
    /// The id by which the sidebar knows a saved view.
    static QString idOf(const SavedView &view) { return QStringLiteral("view-") + view.id.toString(); }
    const std::vector<SavedView> &saved() const { return m_saved; }
    /// Every saved list, those of the sidebar too; there is nothing in it while none is saved.
    QMenu *menu() const { return m_menu; }
    /// The database is open, or was read anew.
    void reload();
    /// Time has passed: another desktop may have written.
    void tick();

Q_SIGNALS:
    /// The person wants to be there.
    void openWanted(const QString &id);
    /// A saved list was asked for before any had been read: now they are, and it is among them or not.
    void askedIsRead(bool isThere);
    /// The list that was shown is gone.
    void closed();
    void failed(const Error &error);
    void said(const QString &sentence);
    /// It is gone; `undo` brings it back.
    void dropped(const QString &sentence, const std::function<void()> &undo);

private:
    /// How a person left a list.
    struct Left
    {
        QueueFilter filter;
        QString text; ///< of the filter, with what was not understood
        QStringList columns;
    };
    void addButtons();
    void connectParts();
    void noteChange();
    void refreshButtons();
    void readSaved();
    void fillMenu();
    void takeSaved(const std::vector<SavedView> &views);
    const SavedView *find(const QString &id) const;
    /// The view as it would be saved now.
    SavedView asItIs(SavedView view) const;
    ViewDialog *ask(const SavedView &view);

    Desk &m_desk;
    Sidebar &m_sidebar;
    QueueView &m_view;
    QString m_language;
    ListCounts *m_counts;
    QMenu *m_menu;
    QPushButton *m_back;
    QPushButton *m_save;
    QPushButton *m_saveAs;
    QString m_shown;
    QString m_wanted; ///< a list that was just saved: it is shown once it is there
    QString m_asked; ///< a saved list that is not known, or not yet
    std::vector<SavedView> m_saved;
    std::map<QString, Left> m_left;
};
