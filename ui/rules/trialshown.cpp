// SPDX-License-Identifier: GPL-3.0-or-later
// Rules are tried, and what they would have raised is shown.
#include "core/async.h"
#include "core/calendar/zone.h"
#include "ui/look.h"
#include "ui/widgets/rowlist.h"
#include "ui/rules/ruleswindow.h"
#include "ui/rules/trialpage.h"
#include "ui/rules/trialrun.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString word(rules::RunLine::What what)
{
    using enum rules::RunLine::What;
    switch (what) {
    case Armed: return TrialPage::tr("begins");
    case Warn: return TrialPage::tr("warning");
    case Due: return TrialPage::tr("due");
    case Satisfied: return TrialPage::tr("kept");
    case SatisfiedLate: return TrialPage::tr("kept late");
    case SatisfiedAtOnce: return TrialPage::tr("kept at once");
    case Superseded: return TrialPage::tr("replaced");
    case Cancelled: return TrialPage::tr("called off");
    case Waived: return TrialPage::tr("waived");
    case Moved: return TrialPage::tr("moved");
    }
    return {};
}

Tone toneOf(rules::RunLine::What what)
{
    using enum rules::RunLine::What;
    return what == Due ? Tone::Overdue : what == Warn || what == SatisfiedLate ? Tone::Soon : what == Satisfied || what == SatisfiedAtOnce ? Tone::Settled : Tone::Muted;
}

bool isRaised(const DryRunLine &line)
{
    return line.line.what == rules::RunLine::What::Warn || line.line.what == rules::RunLine::What::Due;
}

}

LawDraft TrialPage::draft() const
{
    LawDraft draft = m_window.draft();
    const auto source = static_cast<Source>(m_source->currentData().toInt());
    if (source == Source::InForce)
        draft.rules = m_desk.lawmaking().rules();
    if (source == Source::File)
        draft.rules = m_file;
    return draft;
}

void TrialPage::run()
{
    m_window.message()->clear();
    complain(nullptr, {});
    const int period = m_period->currentData().toInt();
    if (period == oneIncident) {
        runOn(m_number->text().trimmed());
        return;
    }
    const Instant now = m_viewpoint.now();
    if (period != between) {
        begin([=](TrialRun &run) { run.start(now - std::chrono::days(period), now + Milliseconds(1)); });
        return;
    }
    if (m_to->date() < m_from->date()) {
        complain(m_to, tr("To: the last day lies before the first one. Choose a later one."));
        Q_EMIT finished();
        return;
    }
    const Instant from = instantOf(m_from->date(), QTime(0, 0), m_viewpoint.zone), to = instantOf(m_to->date().addDays(1), QTime(0, 0), m_viewpoint.zone);
    begin([=](TrialRun &run) { run.start(from, to); });
}

void TrialPage::runOn(const QString &number)
{
    QueueFilter filter;
    filter.open = false;
    filter.text = number;
    whenDone(m_desk.queue().page(filter), this, [this, number](const Result<QueuePage> &page) {
        const auto is = [&](const QueueRow &row) { return row.number.compare(number, Qt::CaseInsensitive) == 0; };
        const auto ends = [&](const QueueRow &row) { return !number.isEmpty() && row.number.endsWith(number, Qt::CaseInsensitive); };
        if (page) {
            auto found = std::find_if(page->rows.begin(), page->rows.end(), is);
            found = found == page->rows.end() ? std::find_if(page->rows.begin(), page->rows.end(), ends) : found;
            if (found != page->rows.end()) {
                begin([id = found->id](TrialRun &run) { run.start(std::vector{id}); });
                return;
            }
        }
        const QString what = !page ? page.error().text : number.isEmpty() ? tr("write it, or choose a period.") : tr("there is no incident “%1” here.").arg(number);
        complain(m_number, tr("Number of the incident: %1").arg(what));
        Q_EMIT finished();
    });
}

void TrialPage::begin(const std::function<void(TrialRun &)> &how)
{
    delete m_run;
    const LawDraft draft = this->draft();
    m_tried = draft.rules;
    m_run = new TrialRun(m_desk.lawmaking(), draft, this);
    connect(m_run, &TrialRun::progress, this, [this](int done, int of) {
        m_progress->setMaximum(of);
        m_progress->setValue(done);
    });
    connect(m_run, &TrialRun::finished, this, &TrialPage::done);
    running(true);
    how(*m_run);
}

void TrialPage::done(const QString &error)
{
    const bool hadFocus = m_stop->hasFocus();
    running(false);
    if (!error.isEmpty())
        m_window.message()->say(MessageBar::Kind::Error, error);
    m_found = m_run->lines();
    m_complete = m_run->isComplete();
    m_incidents = m_run->incidents();
    m_run->deleteLater();
    showLines();
    if (hadFocus)
        m_lines->isHidden() ? m_try->setFocus() : m_lines->setFocus();
    Q_EMIT finished();
}

std::vector<DryRunLine> TrialPage::shownLines() const
{
    std::vector<DryRunLine> lines;
    std::copy_if(m_found.begin(), m_found.end(), std::back_inserter(lines), [this](const DryRunLine &line) { return m_all->isChecked() || isRaised(line); });
    return lines;
}

QString TrialPage::sentence(int due) const
{
    const QString incidents = tr("%n incident(s) tried", nullptr, m_incidents);
    const QString came = tr("%n would have come due", nullptr, due);
    return m_complete ? tr("%1, %2.", "incidents tried; what came due").arg(incidents, came)
                      : tr("%1, %2. There is more: choose a shorter period to see all.", "incidents tried; what came due").arg(incidents, came);
}

void TrialPage::showLines()
{
    QList<RowContent> rows;
    for (const DryRunLine &line : shownLines()) {
        const Commitment &commitment = line.line.commitment;
        rows << RowContent{look::icon(commitment.channel), toneOf(line.line.what), look::what(commitment, m_tried, m_viewpoint.language.code()), line.number,
                           m_viewpoint.in(line.title), m_viewpoint.language.moment(line.line.at, m_viewpoint.zone, m_viewpoint.now()), Tone::Muted,
                           {{{}, word(line.line.what), toneOf(line.line.what)}}, line.line.what == rules::RunLine::What::Due};
    }
    const auto isDue = [](const DryRunLine &line) { return line.line.what == rules::RunLine::What::Due; };
    m_count->setText(m_incidents > 0 ? sentence(static_cast<int>(std::count_if(m_found.begin(), m_found.end(), isDue))) : QString());
    m_lines->setRows(rows);
    m_lines->setVisible(!rows.isEmpty());
    m_copy->setEnabled(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_empty->setSentence(m_incidents > 0 ? tr("These rules would have raised nothing here.") : tr("No incident began in this period. Choose a longer one."));
}

QString TrialPage::asText() const
{
    QStringList text;
    for (const DryRunLine &line : shownLines())
        text << QStringList{line.line.at.in(m_viewpoint.zone).toString(u"yyyy-MM-dd HH:mm"_s), line.number, word(line.line.what),
                            look::what(line.line.commitment, m_tried, m_viewpoint.language.code()), m_viewpoint.in(line.title)}
                    .join(u'\t');
    return text.join(u'\n');
}
