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
    start.clock = tourClock;
    plan.look = look;
    plan.twice = false;
    plan.folder = qEnvironmentVariable("WALK_PICTURES"); // who mends a fault wants to see it
    Assembly assembly(*qApp, start);
    Tour tour(assembly, plan);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&assembly, &Assembly::opened, &tour, &Tour::begin);
    QObject::connect(&assembly, &Assembly::failed, &tour, &Tour::fail);
    assembly.open();
    return QApplication::exec() == 0;
}

using Check = std::function<QStringList(QWidget *)>;

/// The faults that each of the checks finds, in their order, each with the windows where it is found. Making the windows takes the time:
/// what can be looked at together is.
inline std::vector<QStringList> faults(const TourPlan &plan, const std::vector<Check> &checks)
{
    std::vector<QStringList> order(checks.size());
    std::vector<QMap<QString, QStringList>> where(checks.size());
    int windows = 0;
    const bool whole = visit(plan, [&](const QString &name, QWidget *window) {
        ++windows;
        for (size_t i = 0; i < checks.size(); ++i) {
            for (const QString &fault : checks[i](window)) {
                if (!where[i].contains(fault))
                    order[i] << fault;
                where[i][fault] << name;
            }
        }
    });
    std::vector<QStringList> all(checks.size());
    for (size_t i = 0; i < checks.size(); ++i) {
        for (const QString &fault : order[i])
            all[i] << fault + u"  ["_s + where[i][fault].join(u", "_s) + u']';
        if (!whole || windows < 20)
            all[i] << u"the tour ended after %1 windows"_s.arg(windows);
    }
    return all;
}

inline QStringList faults(const TourPlan &plan, const Check &check)
{
    return faults(plan, std::vector{check}).front();
}

/// In one language and scheme: what is looked at is the same in the others.
inline TourPlan once(const QString &language = u"en"_s, bool dark = false)
{
    TourPlan plan;
    plan.languages = {language};
    plan.schemes = {dark};
    plan.rest = std::chrono::milliseconds(25); // no person looks at these
    return plan;
}
}
