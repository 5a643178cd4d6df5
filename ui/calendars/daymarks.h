// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/dayfacts.h"

#include <QWidget>

class QPainter;
class Theme;

/// How a day looks in a year: each kind has a shape and a letter of its own, so that no colour is needed to tell them apart.
namespace daymarks
{
/// The letter beside the number; empty where the shape says it.
QString letter(DayFacts::Kind kind);
/// The word in the legend.
QString word(DayFacts::Kind kind);
/// Ground, number and letter of a day. `own`: the calendar itself says so, not its region; a folded corner.
void paint(QPainter *painter, const Theme &theme, const QRect &cell, const QString &number, DayFacts::Kind kind, bool own);
}

/// One mark of the legend, with its word.
class DayMark : public QWidget
{
    Q_OBJECT
public:
    DayMark(DayFacts::Kind kind, bool own, const QString &word, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DayFacts::Kind m_kind;
    bool m_own;
    QString m_word;
};
