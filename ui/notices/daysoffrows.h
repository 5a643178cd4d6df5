// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/habits.h"
#include "core/rules/quiet.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// The days off of a person, one line each: from, to, and who takes their place.
class DaysOffRows : public QWidget
{
    Q_OBJECT
public:
    explicit DaysOffRows(QWidget *parent = nullptr);

    /// Who can be a stand-in.
    void setPeople(const QStringList &people);
    void setRows(const std::vector<DaysOff> &rows);
    std::vector<DaysOff> rows() const;
    /// Adds a line for the given day.
    void add(const DaysOff &off);
    void showProblems(const std::vector<rules::HabitProblem> &problems);
    void setToday(const QDate &today) { m_today = today; }

private:
    struct Row
    {
        QWidget *line;
        QDateEdit *from;
        QDateEdit *to;
        QComboBox *standIn;
        TextLabel *problem;
    };
    QWidget *fieldsOf(Row &row, int number);
    void remove(QWidget *line);
    void refresh();

    QStringList m_people;
    QDate m_today;
    std::vector<Row> m_rows;
    QVBoxLayout *m_lines;
    TextLabel *m_empty;
    QPushButton *m_add;
};
