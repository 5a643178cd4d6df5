// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the calendars: their list and form, wrong input, a year, and the tester.
#include "app/assembly.h"
#include "app/tour.h"
#include "ui/calendars/calendarswindow.h"
#include "ui/calendars/promisespage.h"
#include "ui/calendars/testerpage.h"
#include "ui/calendars/yearpage.h"
#include "ui/calendars/yearview.h"
#include "ui/mainwindow.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualWindow(1320, 820);
constexpr QSize smallWindow(1200, 690); // of a laptop that is not new, without the frame

void type(const CalendarsWindow *window, const QString &field, const QString &text)
{
    auto *line = window->findChild<QLineEdit *>(field);
    line->setText(text);
    Q_EMIT line->textEdited(text);
}

/// A municipal holiday, half a day and an absence, so that a year has something of each.
void addDays(CalendarsWindow *window)
{
    const HolidayTables tables;
    OpenHours hours = window->year()->hours();
    addOwnDay(hours, {.date = QDate(2026, 5, 15), .name = TwoNames::both(u"San Isidro"_s), .yearly = true}, tables);
    addOwnDay(hours, {.kind = OwnDay::Kind::HalfDay, .date = QDate(2026, 12, 24), .name = {u"Nochebuena"_s, u"Christmas Eve"_s}, .hours = {{Milliseconds(50'400'000), Milliseconds(86'400'000)}}}, tables);
    addOwnDay(hours, {.kind = OwnDay::Kind::OtherHours, .date = QDate(2026, 1, 5), .hours = {{Milliseconds(32'400'000), Milliseconds(46'800'000)}}}, tables);
    window->year()->show(hours);
    window->year()->year()->setDate(QDate(2026, 5, 15));
}

}

void Tour::planCalendars(const std::function<void(const QString &name, std::function<QWidget *()> widget)> &picture)
{
    const auto window = [this] { return m_assembly.window()->findChild<CalendarsWindow *>(); };
    m_steps.push_back([this] {
        m_assembly.window()->openCalendars();
        settle();
    });
    picture(u"calendars"_s, window);
    m_steps.push_back([this, window] {
        type(window(), u"zone"_s, u"Mars/Phobos"_s);
        type(window(), u"day1"_s, u"9:00-14:00, 13:00-19:00"_s);
        type(window(), u"day3"_s, u"9:00-25:00"_s);
        window()->save();
        settle();
    });
    picture(u"calendars-errors"_s, window);
    m_steps.push_back([this, window] {
        window()->reload();
        window()->showPart(u"year"_s);
        addDays(window());
        settle();
    });
    picture(u"calendars-year"_s, window);
    m_steps.push_back([this, window] {
        size(window(), smallWindow);
        settle();
    });
    picture(u"calendars-year-small"_s, window);
    m_steps.push_back([this, window] {
        size(window(), usualWindow);
        window()->showPart(u"trial"_s);
        type(window(), u"trialStart"_s, u"2026-12-04 16:30"_s);
        type(window(), u"trialSpan"_s, u"14 h"_s);
        window()->trial()->tryIt();
        settle();
    });
    picture(u"calendars-trial"_s, window);
    m_steps.push_back([this, window] {
        connect(window()->promises(), &PromisesPage::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        window()->showPart(u"promises"_s);
    });
    picture(u"calendars-promises"_s, window);
    m_steps.push_back([this, window] {
        window()->showPart(u"versions"_s);
        settle();
    });
    picture(u"calendars-versions"_s, window);
    m_steps.push_back([this, window] {
        window()->reload();
        window()->showPart(u"hours"_s);
        type(window(), u"day5"_s, u"9:00-14:00"_s);
        connect(window(), &CalendarsWindow::weighed, this, &Tour::settle, Qt::SingleShotConnection);
        window()->save();
    });
    picture(u"calendars-effect"_s, window);
    m_steps.push_back([this, window] {
        window()->reload();
        delete window();
        next();
    });
}
