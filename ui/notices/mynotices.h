// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/people.h"
#include "core/rules/quiet.h"
#include "ui/viewpoint.h"

#include <QDialog>

class DaysOffRows;
class MessageBar;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;
class TextLabel;

/// What this computer does for who sits at it; kept by the program, not by the database.
struct NoticePlaces
{
    bool trayOffered = false; ///< there is a tray
    bool stayInTray = false;
    QString calendarFile; ///< renewed when something changes; empty: none

    bool operator==(const NoticePlaces &) const = default;
};

/// One's own notices: quiet hours, days off with a stand-in, the tray, and a calendar file.
class MyNotices : public QDialog
{
    Q_OBJECT
public:
    MyNotices(People &people, const NoticePlaces &places, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// What the fields say.
    Habits habits() const;
    NoticePlaces places() const;
    /// Who is told when nobody answers; empty: whoever is there.
    QString lead() const;
    /// The fields say something else than what is kept.
    bool isChanged() const;
    void save();
    DaysOffRows *daysOff() const { return m_daysOff; }

Q_SIGNALS:
    void loaded();
    /// It was kept.
    void saved(const NoticePlaces &places);

private:
    QWidget *buildQuiet();
    QWidget *buildFile();
    QWidget *buildLead();
    QWidget *buildFoot();
    void build();
    void load();
    void loadLead();
    void saveLead();
    void fill(const Habits &habits);
    void showProblems(const std::vector<rules::HabitProblem> &problems);
    QString fileProblem() const;
    void chooseFile();
    void refresh();

    People &m_people;
    Viewpoint m_viewpoint;
    NoticePlaces m_places;
    QStringList m_names;
    MessageBar *m_message;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    std::vector<QCheckBox *> m_days;
    QComboBox *m_zone;
    DaysOffRows *m_daysOff;
    QCheckBox *m_tray;
    QLineEdit *m_file;
    QComboBox *m_lead;
    QWidget *m_leadField;
    QLabel *m_leadName = nullptr;
    QString m_leadKept;
    bool m_isLoaded = false;
    Habits m_habitsKept;
    TextLabel *m_hoursProblem;
    TextLabel *m_daysProblem;
    TextLabel *m_zoneProblem;
    TextLabel *m_fileProblem;
    QPushButton *m_save;
};
