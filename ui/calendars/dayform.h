// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/owndays.h"
#include "ui/viewpoint.h"

#include <QWidget>

class CheckedLine;
class QCheckBox;
class QComboBox;
class QPushButton;
class TextLabel;

/// One day of the year: what it is, and what the calendar itself shall say of it.
class DayForm : public QWidget
{
    Q_OBJECT
public:
    explicit DayForm(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Shows a date: its words, and what the calendar itself says of it.
    void show(const QDate &date, const QString &words, const std::optional<OwnDay> &own);
    /// Moves the keyboard to the first thing to fill in.
    void begin();
    /// Is something typed that was not added yet?
    bool isPending() const;
    /// Adds what is typed and not added yet; false when a field is wrong, and the keyboard goes there.
    bool finish();
    QDate date() const { return m_date; }

Q_SIGNALS:
    void added(const OwnDay &day);
    void removed(const QDate &date);
    /// A field was typed into.
    void typed();
    /// Esc: back to the year.
    void leaving();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFields();
    void buildButtons(class QHBoxLayout *row);
    void kindChosen();
    bool add();
    QStringList content() const;
    std::optional<OwnDay> read();
    bool readHours(OwnDay &day);
    bool readDate(CheckedLine *line, QDate &date);
    QString dateText(const QDate &date) const;
    OwnDay::Kind kind() const;

    Viewpoint m_viewpoint;
    QDate m_date;
    QString m_shownWords;
    std::optional<OwnDay> m_own; ///< what the calendar says of the day
    QStringList m_asShown; ///< what the fields held when the day was shown
    TextLabel *m_words;
    QComboBox *m_kind;
    CheckedLine *m_name;
    CheckedLine *m_hours;
    CheckedLine *m_last;
    CheckedLine *m_from;
    CheckedLine *m_to;
    QCheckBox *m_yearly;
    QPushButton *m_add;
    QPushButton *m_remove;
    TwoNames m_before; ///< the name of the day as it was in both languages
};
