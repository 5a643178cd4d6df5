// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/calendarmaking.h"
#include "core/desk/lawmaking.h"
#include "core/desk/people.h"
#include "ui/calendars/calendarsdraft.h"
#include "ui/viewpoint.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/taborder.h"

#include <QDialog>

class EffectPage;
class HoursForm;
class PromisesPage;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class RowsTable;
class SegmentedControl;
class TextLabel;
class TesterPage;
class CalendarVersions;
class YearPage;

/// The calendars of the desk: what they say, how their year looks, what they make of a moment, and what they were before. Nothing holds
/// until it is saved, and before that it is shown what moves.
class CalendarsWindow : public QDialog
{
    Q_OBJECT
public:
    CalendarsWindow(Lawmaking &law, Calendarmaking &calendars, People &people, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Reads the calendars in force; what was changed and not saved is gone.
    void reload();
    void select(const QString &calendar);
    QString current() const { return m_current; }
    /// Opens "hours", "year", "trial", "promises" or "versions"; stays where a field is wrong.
    void showPart(const QString &part);
    /// Is anything changed that closing would lose?
    bool isChanged() const;
    /// Reads calendars from a file; the error names the path of what is wrong.
    void importFile(const QString &path);
    void exportFile(const QString &path);

    RowsTable *list() const { return m_list; }
    HoursForm *hours() const { return m_hours; }
    YearPage *year() const { return m_year; }
    TesterPage *trial() const { return m_trial; }
    PromisesPage *promises() const { return m_promises; }
    CalendarVersions *versions() const { return m_versions; }
    EffectPage *effect() const { return m_effect; }
    MessageBar *message() const { return m_message; }

public Q_SLOTS:
    void addCalendar();
    void copyCalendar();
    /// Shows what saving would move; confirming it saves.
    void save();
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override { return focusNextControl(this, next); }

Q_SIGNALS:
    /// What saving would do is shown.
    void weighed();
    void saved();

private:
    QWidget *buildList();
    QWidget *buildPages();
    QWidget *buildFoot();
    QPushButton *button(const QString &id, const QString &icon, const QString &text);
    void connectPages();
    void fillList();
    void countUse();
    /// Takes over what is typed; false when a field is wrong.
    bool takeTyped();
    void showCurrent();
    void showPage(int page);
    void rowChosen(const QModelIndex &index);
    void add(const OpenHours &hours);
    void enact();
    LawDraft draft(const QString &note) const;
    void refreshFoot();
    void askFile(bool writes);
    /// A message that may hold a question; `answer` is what its button does.
    void ask(MessageBar::Kind kind, const QString &text, const QString &action = {}, std::function<void()> answer = {});

    Lawmaking &m_law;
    Calendarmaking &m_making;
    Viewpoint m_viewpoint;
    HolidayTables m_tables;
    LawBase m_base; ///< what was in force when the draft began
    CalendarsDraft m_draft;
    QString m_current;
    bool m_typed = false; ///< the form holds more than the draft
    bool m_sure = false;
    bool m_filling = false;
    std::map<QString, int> m_use;
    std::function<void()> m_answer;
    MessageBar *m_message;
    QStandardItemModel *m_model;
    RowsTable *m_list;
    SegmentedControl *m_part;
    QStackedWidget *m_pages;
    HoursForm *m_hours;
    YearPage *m_year;
    TesterPage *m_trial;
    PromisesPage *m_promises;
    CalendarVersions *m_versions;
    EffectPage *m_effect;
    TextLabel *m_state;
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
};
