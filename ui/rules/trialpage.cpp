// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialpage.h"

#include "core/async.h"
#include "ui/look.h"
#include "ui/rules/rowlist.h"
#include "ui/rules/ruleswindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

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

}

TrialPage::TrialPage(RulesWindow &window, Desk &desk, const Viewpoint &viewpoint)
    : m_window(window), m_desk(desk), m_viewpoint(viewpoint), m_period(new QComboBox), m_number(new QLineEdit), m_run(new QPushButton(tr("Try"))),
      m_count(new TextLabel({}, TextRole::Body, Tone::Muted)), m_lines(new RowList(u"trialLines"_s, tr("What would have been raised"))),
      m_empty(new EmptyState(u"clock"_s, tr("Try the rules as they stand here on what has already happened. Nothing is changed by it.")))
{
    const Theme theme = Theme::of(this);
    m_period->setObjectName(u"trialPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    for (const int days : {7, 30, 90, 365})
        m_period->addItem(tr("The last %n day(s)", nullptr, days), days);
    m_period->setCurrentIndex(1);
    m_number->setObjectName(u"trialNumber"_s);
    m_number->setAccessibleName(tr("Number of an incident"));
    m_number->setPlaceholderText(tr("or the number of one incident"));
    m_run->setObjectName(u"trialRun"_s);
    m_run->setAutoDefault(false);
    m_count->setObjectName(u"trialCount"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(m_period);
    row->addWidget(m_number, 1);
    row->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addLayout(row);
    column->addWidget(m_count);
    column->addWidget(m_lines, 1);
    column->addWidget(m_empty, 1);
    m_lines->hide();
    m_count->hide();
    connect(m_run, &QPushButton::clicked, this, &TrialPage::run);
    connect(m_number, &QLineEdit::returnPressed, this, &TrialPage::run);
}

void TrialPage::run()
{
    m_window.message()->clear();
    m_run->setEnabled(false);
    if (const QString number = m_number->text().trimmed(); !number.isEmpty()) {
        runOn(number);
        return;
    }
    const Instant now = m_viewpoint.now();
    const Instant from = now - std::chrono::days(m_period->currentData().toInt());
    whenDone(m_desk.lawmaking().dryRun(m_window.draft(), from, now + Milliseconds(1)), this, [this](const auto &lines) { show(lines); });
}

void TrialPage::runOn(const QString &number)
{
    QueueFilter filter;
    filter.open = false;
    filter.text = number;
    whenDone(m_desk.queue().page(filter), this, [this, number](const Result<QueuePage> &page) {
        if (page) {
            for (const QueueRow &row : page->rows) {
                if (row.number.endsWith(number, Qt::CaseInsensitive)) {
                    whenDone(m_desk.lawmaking().dryRun(m_window.draft(), row.id), this, [this](const auto &lines) { show(lines); });
                    return;
                }
            }
        }
        show(fail(Error::Kind::NotFound, page ? tr("Number of an incident: there is no incident “%1”.").arg(number) : page.error().text));
    });
}

void TrialPage::show(const Result<std::vector<DryRunLine>> &lines)
{
    m_run->setEnabled(true);
    if (!lines) {
        m_window.message()->say(MessageBar::Kind::Error, lines.error().text);
        Q_EMIT finished();
        return;
    }
    const RuleSet rules = m_window.draft().rules;
    QList<RowContent> rows;
    int due = 0;
    for (const DryRunLine &line : *lines) {
        due += line.line.what == rules::RunLine::What::Due;
        rows << RowContent{look::icon(line.line.commitment.channel), toneOf(line.line.what), look::what(line.line.commitment, rules, m_viewpoint.language.code()),
                           line.number, m_viewpoint.in(line.title), m_viewpoint.language.moment(line.line.at, m_viewpoint.zone, m_viewpoint.now()), Tone::Muted,
                           {{{}, word(line.line.what), toneOf(line.line.what)}}, line.line.what == rules::RunLine::What::Due};
    }
    m_lines->setRows(rows);
    m_lines->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_empty->setSentence(tr("These rules would have raised nothing here."));
    m_count->setVisible(!rows.isEmpty());
    m_count->setText(tr("%n would have come due.", nullptr, due));
    Q_EMIT finished();
}
