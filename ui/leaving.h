// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/habits.h"
#include "ui/composer/drafts.h"
#include "ui/notices/mynotices.h"

#include <QPointer>

class MainWindow;
class NewIncidentWindow;

/// Something written and not saved, as a person would name it, and how to save it.
struct Unsaved
{
    QString name;
    std::function<void()> save; ///< saves it, or shows it where it still has to be looked at
};

/// What would be lost if the program ended now, and the one question about it.
class Leaving : public QObject
{
    Q_OBJECT
public:
    Leaving(MainWindow &window, Drafts &drafts);

    /// Everything that closing would lose.
    std::vector<Unsaved> unsaved() const;
    /// What is lost with its window; drafts of entries outlive the windows.
    std::vector<Unsaved> unsavedWindows() const;
    /// Names what is not saved and asks: save it, discard it, or go back.
    void ask();
    /// Notices what is changed in this dialog.
    void watch(MyNotices *notices);
    /// Closing waits no longer for what is being saved.
    void stay() { m_isLeaving = false; }

Q_SIGNALS:
    /// Something still has to be saved before the window can close.
    void waits();
    /// Nothing is left to lose, or the person discards it.
    void sure();

private:
    void goOn();
    void discardAll();
    void addCalls(std::vector<Unsaved> &found) const;
    void addDrafts(std::vector<Unsaved> &found) const;
    void addReports(std::vector<Unsaved> &found) const;
    void addNotices(std::vector<Unsaved> &found) const;
    void addLaw(std::vector<Unsaved> &found) const;
    void addDeed(std::vector<Unsaved> &found) const;
    void addVisits(std::vector<Unsaved> &found) const;
    void addRecords(std::vector<Unsaved> &found) const;
    void addReplies(std::vector<Unsaved> &found) const;
    void saveCall(NewIncidentWindow *call) const;
    void saveCard(class CallCardWindow *card) const;
    void saveDraft(IncidentId incident) const;

    MainWindow &m_window;
    Drafts &m_drafts;
    std::map<IncidentId, QString> m_numbers; ///< of the incidents that were opened
    QPointer<MyNotices> m_notices;
    bool m_isLeaving = false;
};
