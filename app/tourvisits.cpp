// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of visits: the board by day and by week, finding a time, what speaks against one, and the report.
#include "app/assembly.h"
#include "app/tour.h"
#include "core/async.h"
#include "core/calendar/zone.h"
#include "core/desk/visiting.h"
#include "core/report/paper.h"
#include "core/report/sheet.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"
#include "ui/visits/boardgrid.h"
#include "ui/visits/outcomedialog.h"
#include "ui/visits/partsdialog.h"
#include "ui/visits/placedialog.h"
#include "ui/visits/plandialog.h"
#include "ui/visits/signaturepad.h"
#include "ui/visits/visitdeeds.h"
#include "ui/visits/visitsview.h"

#include <QPlainTextEdit>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A visit to be placed, whatever speaks against it at the hour of the tour.
struct Placing
{
    VisitPlan plan;
    bool isAgreed = false;
};

/// Places them one after the other: what one is, speaks against the next.
void place(Desk &desk, QObject *context, const std::vector<Placing> &all, size_t at, const std::function<void(const Result<VisitWritten> &)> &last)
{
    whenDone(desk.visiting().objections(all[at].plan), context, [&desk, context, all, at, last](const Result<std::vector<VisitObjection>> &against) {
        VisitPlan plan = all[at].plan;
        plan.accepted = against.value_or(std::vector<VisitObjection>());
        const auto written = all[at].isAgreed ? desk.visiting().agree(plan, {}) : desk.visiting().propose(plan);
        whenDone(written, context, [&desk, context, all, at, last](const Result<VisitWritten> &one) {
            if (one && at + 1 < all.size())
                place(desk, context, all, at + 1, last);
            else
                last(one);
        });
    });
}

}

/// Some visits of the sample's incidents, once: the desk of the tour has none.
void Tour::planSomeVisits()
{
    if (std::exchange(m_visited, true)) {
        next();
        return;
    }
    Desk &desk = m_assembly.desk();
    whenDone(desk.people().technicians(), this, [this, &desk](const Result<std::vector<Technician>> &people) {
        whenDone(desk.queue().page({}, {}, 8), this, [this, &desk, people](const Result<QueuePage> &page) {
            if (!people || !page || people->size() < 3 || page->rows.size() < 5) {
                fail(u"the sample has nobody to visit"_s);
                return;
            }
            const auto plan = [&](size_t row, size_t who, int day, int hour, int minutes) {
                const Instant half{(desk.now().ms / 1'800'000 + 1) * 1'800'000}; // whatever the clock says, it lies ahead
                const Instant from = half + 24h * day + std::chrono::hours(hour);
                return VisitPlan{.incident = page->rows[row].id, .technicians = {(*people)[who].id}, .from = from, .to = from + std::chrono::minutes(minutes), .receiverWords = u"Portería"_s};
            };
            std::vector<Placing> all{{plan(0, 0, 0, 5, 90)}, {plan(2, 1, 0, 3, 60), true}, {plan(3, 2, 1, 0, 120)}, {plan(4, 0, 2, 1, 60), true}, {plan(1, 0, 0, 2, 60), true}};
            all[0].plan.parts = {{u"Electrodo EI-30"_s, true}, {u"Junta 80 mm"_s, false}};
            all[1].plan.parts = {{u"Válvula de gas"_s, true}};
            place(desk, this, all, 0, [this, &visiting = desk.visiting()](const Result<VisitWritten> &agreed) {
                if (!agreed) {
                    fail(agreed.error().text);
                    return;
                }
                whenDone(visiting.arrive(agreed->visit.id, agreed->visit.version), this, [this](const Result<VisitWritten> &) { next(); });
            });
        });
    });
}

void Tour::planVisits(const Picture &picture, bool spanish)
{
    const auto window = [this] { return m_assembly.window(); };
    const auto view = [window] { return window()->visits(); };
    m_steps.push_back([this] { planSomeVisits(); });
    m_steps.push_back([this, window, view] {
        connect(view(), &VisitsView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        window()->go({Sidebar::visits(), {}});
    });
    picture(u"visits-day"_s, window);
    m_steps.push_back([this, view] {
        connect(view(), &VisitsView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        view()->showWeek(true);
    });
    picture(u"visits-week"_s, window);
    m_steps.push_back([this, window, view] {
        view()->showWeek(false);
        VisitDeeds &deeds = window()->visitDeeds();
        connect(&deeds, &VisitDeeds::asked, this, [this, &deeds] { connect(deeds.planning(), &PlanDialog::loaded, this, &Tour::settle, Qt::SingleShotConnection); }, Qt::SingleShotConnection);
        deeds.plan(view()->grid()->board().visits.front().visit.incident);
    });
    picture(u"visit-find-time"_s, [window]() -> QWidget * { return window()->visitDeeds().planning(); });
    m_steps.push_back([this, window, view] {
        delete window()->visitDeeds().planning(); // what a test typed there is not asked about
        const std::vector<VisitRow> &rows = view()->grid()->board().visits;
        const auto promised = std::find_if(rows.begin(), rows.end(), [](const VisitRow &row) { return row.visit.state == VisitState::Confirmed; });
        if (promised == rows.end()) {
            fail(u"no visit is agreed"_s);
            return;
        }
        connect(&window()->visitDeeds(), &VisitDeeds::asked, this, &Tour::settle, Qt::SingleShotConnection);
        const TechnicianId who = promised->visit.technicians.front();
        window()->visitDeeds().move(*promised, who, who, promised->visit.scheduledFrom + 10h);
    });
    picture(u"visit-conflict"_s, [window]() -> QWidget * { return window()->visitDeeds().placing(); });
    m_steps.push_back([this, window, view] {
        delete window()->visitDeeds().placing();
        const std::vector<VisitRow> &rows = view()->grid()->board().visits;
        const auto needs = std::find_if(rows.begin(), rows.end(), [](const VisitRow &row) { return awaitedParts(row.visit) > 0; });
        window()->visitDeeds().askParts(needs == rows.end() ? rows.front() : *needs);
        settle();
    });
    picture(u"visit-parts"_s, [window]() -> QWidget * { return window()->visitDeeds().parting(); });
    m_steps.push_back([this, window, view, spanish] {
        delete window()->visitDeeds().parting();
        const std::vector<VisitRow> &rows = view()->grid()->board().visits;
        const auto there = std::find_if(rows.begin(), rows.end(), [](const VisitRow &row) { return row.visit.state == VisitState::OnSite; });
        window()->visitDeeds().finish(there == rows.end() ? rows.front() : *there, VisitDeed::Finish);
        OutcomeDialog *report = window()->visitDeeds().reporting();
        report->findChild<QPlainTextEdit *>(u"visitFound"_s)->setPlainText(spanish ? u"Electrodo gastado; presión correcta."_s : u"Electrode worn; pressure is right."_s);
        report->findChild<QPlainTextEdit *>(u"visitDone"_s)->setPlainText(spanish ? u"Hemos cambiado el electrodo y probado tres arranques."_s : u"We changed the electrode and tested three starts."_s);
        QPainterPath path;
        path.moveTo(40, 55);
        path.cubicTo(80, 0, 90, 90, 130, 40);
        path.cubicTo(160, 20, 170, 80, 230, 30);
        report->signature()->setPath(path);
        settle();
    });
    picture(u"visit-report"_s, [window]() -> QWidget * { return window()->visitDeeds().reporting(); });
    m_steps.push_back([this, window] {
        delete window()->visitDeeds().reporting();
        settle();
    });
}

/// The papers of visits, as files.
void Tour::planVisitPapers(const QString &language)
{
    const auto written = [this](const QString &name, const Result<std::shared_ptr<const report::Paper>> &paper) {
        QSaveFile file(name);
        const QByteArray pdf = paper ? report::pdfOf(**paper) : QByteArray();
        if (!paper)
            fail(paper.error().text);
        else if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
            fail(u"%1 could not be written"_s.arg(name));
        else
            next();
    };
    m_steps.push_back([this, language, written] {
        Desk &desk = m_assembly.desk();
        const Instant from = Instant::of(desk.now().in(desk.zone()).date().startOfDay(desk.zone()));
        whenDone(desk.visiting().board(from, from + 24h), this, [this, language, written, &desk](const Result<VisitBoard> &board) {
            if (!board || board->visits.empty()) {
                fail(u"no visit is there"_s);
                return;
            }
            const VisitRow row = board->visits.front();
            whenDone(desk.visiting().report(row.visit.id, false, language), this, [this, language, written, row, &desk](const auto &paper) {
                m_steps.push_front([this, language, written, row, &desk] {
                    whenDone(desk.visiting().daySheet(row.visit.technicians.front(), row.visit.scheduledFrom.in(desk.zone()).date(), language), this,
                             [this, language, written](const auto &sheet) { written(u"%1/day-sheet-%2.pdf"_s.arg(m_plan.folder, language), sheet); });
                });
                written(u"%1/visit-report-%2.pdf"_s.arg(m_plan.folder, language), paper);
            });
        });
    });
}
