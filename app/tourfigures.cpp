// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of reports: a table with its chart of each kind, the incidents behind a number, and the rates.
#include "app/assembly.h"
#include "app/tour.h"
#include "ui/ledger/rowstable.h"
#include "ui/mainwindow.h"
#include "ui/reports/figuremodel.h"
#include "ui/reports/ratesdialog.h"
#include "ui/reports/reportfilters.h"
#include "ui/reports/reportrows.h"
#include "ui/reports/reportsview.h"
#include "ui/sidebar.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

void Tour::planFigures(const Picture &picture)
{
    using report::FigureTopic;
    const auto reports = [this] { return m_assembly.window()->reports(); };
    const auto window = [this]() -> QWidget * { return m_assembly.window(); };
    m_steps.push_back([this, reports] {
        connect(reports(), &ReportsView::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        reports()->filters()->setPeriod(ReportFilters::Period::Year);
        m_assembly.window()->go({Sidebar::reports(), {}});
    });
    for (const FigureTopic topic : {FigureTopic::Overview, FigureTopic::Week, FigureTopic::Rule, FigureTopic::Silence, FigureTopic::Silent, FigureTopic::Times, FigureTopic::Waits, FigureTopic::Opinions, FigureTopic::Talks}) {
        m_steps.push_back([this, reports, topic] {
            reports()->show(topic);
            settle();
        });
        picture(u"reports-"_s + nameOf(topic), window);
    }
    m_steps.push_back([this, reports] {
        reports()->show(FigureTopic::Overview);
        connect(reports()->rows(), &ReportRows::loaded, this, &Tour::settle, Qt::SingleShotConnection);
        reports()->open(reports()->model().index(0, 1));
    });
    picture(u"reports-incidents"_s, window);
    m_steps.push_back([this, reports] {
        reports()->goBack();
        reports()->askRates();
        settle();
    });
    picture(u"reports-rates"_s, [reports]() -> QWidget * { return reports()->ratesDialog(); });
    m_steps.push_back([this, reports] {
        delete reports()->ratesDialog();
        settle();
    });
}
