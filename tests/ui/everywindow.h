// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assembly.h"
#include "app/tour.h"
#include "core/calendar/zone.h"
#include "ui/theme/textsize.h"
#include "ui/theme/theme.h"

#include <QtTest>

/// Every window of the program on the sample company, as the tour shows them: a window that joins the tour joins the tests.
namespace everywindow
{
using namespace Qt::StringLiterals;

/// Goes through them; `look` is called with each while it is shown. False when the tour did not come to its end.
inline bool visit(TourPlan plan, const std::function<void(const QString &, QWidget *)> &look)
{
    Start start;
    start.sample = true;
    start.tour = u"looked at"_s;
    start.clock = [at = instantOf(QDate(2026, 3, 10), QTime(10, 0), QTimeZone("Europe/Madrid"))] { return at; };
    plan.look = look;
    plan.twice = false;
    Assembly assembly(*qApp, start);
    Tour tour(assembly, plan);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&assembly, &Assembly::opened, &tour, &Tour::begin);
    QObject::connect(&assembly, &Assembly::failed, &tour, &Tour::fail);
    assembly.open();
    return QApplication::exec() == 0;
}

/// The faults that `check` finds, each with the windows where it is found.
inline QStringList faults(const TourPlan &plan, const std::function<QStringList(QWidget *)> &check)
{
    QStringList order;
    QMap<QString, QStringList> where;
    int windows = 0;
    const bool whole = visit(plan, [&](const QString &name, QWidget *window) {
        ++windows;
        for (const QString &fault : check(window)) {
            if (!where.contains(fault))
                order << fault;
            where[fault] << name;
        }
    });
    QStringList all;
    for (const QString &fault : order)
        all << fault + u"  ["_s + where[fault].join(u", "_s) + u']';
    if (!whole || windows < 20)
        all << u"the tour ended after %1 windows"_s.arg(windows);
    return all;
}

/// In one language and scheme: what is looked at is the same in the others.
inline TourPlan once(const QString &language = u"en"_s, bool dark = false)
{
    TourPlan plan;
    plan.languages = {language};
    plan.schemes = {dark};
    return plan;
}
}
