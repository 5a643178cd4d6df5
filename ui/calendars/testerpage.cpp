// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/testerpage.h"

#include "core/calendar/hourstext.h"
#include "core/calendar/zone.h"
#include "core/text/hours.h"
#include "ui/calendars/checkedline.h"
#include "ui/ledger/rowstable.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 500; // of a sum over years, nobody reads more

}

TesterPage::TesterPage(const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_viewpoint(viewpoint), m_mode(new SegmentedControl(tr("What to try"))), m_start(new CheckedLine(u"trialStart"_s, tr("From"))),
      m_span(new CheckedLine(u"trialSpan"_s, tr("Working time"))), m_end(new CheckedLine(u"trialEnd"_s, tr("To"))), m_days(new QSpinBox),
      m_result(new TextLabel({}, TextRole::Title)), m_model(new QStandardItemModel(0, 5, this)), m_steps(new RowsTable(tr("Steps of the sum"), RowsTable::Lines::One))
{
    setObjectName(u"trialPage"_s);
    const Theme theme = Theme::of(this);
    m_mode->add(u"deadline"_s, tr("After working time"), u"clock"_s);
    m_mode->add(u"endOfDay"_s, tr("End of a working day"), u"today"_s);
    m_mode->add(u"between"_s, tr("Between two moments"), u"later"_s);
    m_result->setObjectName(u"trialResult"_s);
    m_result->setWordWrap(true);
    buildSteps();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(m_mode, 0, Qt::AlignLeft);
    column->addWidget(buildFields());
    column->addWidget(m_result);
    column->addWidget(m_steps, 1);
    setFocusProxy(m_start);
    connect(m_mode, &SegmentedControl::currentChanged, this, &TesterPage::modeChosen);
    m_mode->setCurrent(u"deadline"_s);
    modeChosen();
}

QWidget *TesterPage::buildFields()
{
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(3));
    m_days->setObjectName(u"trialDays"_s);
    m_days->setAccessibleName(tr("Working days later"));
    m_days->setRange(0, 400);
    m_span->setText(u"4 h"_s);
    m_span->edit()->setPlaceholderText(u"4 h 30 min"_s);
    for (CheckedLine *line : {m_start, m_end})
        line->edit()->setPlaceholderText(u"2026-03-06 18:20"_s);
    auto *go = new QPushButton(icons::icon(u"clock"_s), tr("Try it"));
    go->setObjectName(u"tryIt"_s);
    go->setAutoDefault(false);
    row->addWidget(captioned(tr("From"), m_start, m_start->edit()), 2);
    row->addWidget(captioned(tr("Working time"), m_span, m_span->edit()), 2);
    row->addWidget(captioned(tr("Working days later"), m_days, m_days), 1);
    row->addWidget(captioned(tr("To"), m_end, m_end->edit()), 2);
    row->addWidget(captioned(u" "_s, go, go), 0);
    for (CheckedLine *line : {m_start, m_span, m_end})
        connect(line->edit(), &QLineEdit::returnPressed, this, &TesterPage::tryIt);
    connect(go, &QPushButton::clicked, this, &TesterPage::tryIt);
    connect(m_days, &QSpinBox::valueChanged, this, &TesterPage::tryIt);
    return fields;
}

void TesterPage::buildSteps()
{
    m_steps->setObjectName(u"trialSteps"_s);
    m_model->setHorizontalHeaderLabels({tr("From"), tr("To"), tr("What"), tr("Counts"), tr("Sum")});
    m_steps->setModel(m_model);
    for (const auto &[column, width] : {std::pair(0, 19), std::pair(1, 19), std::pair(2, 0), std::pair(3, 12), std::pair(4, 12)})
        m_steps->setWidth(column, width);
}

void TesterPage::show(const OpenHours &hours)
{
    m_calendar = WorkingCalendar::of(QString(), hours);
    if (m_start->text().isEmpty()) {
        const WallTime now = wallTime(m_viewpoint.now(), m_calendar.zone());
        const QString today = now.date.toString(Qt::ISODate) + u' ' + now.time.toString(u"HH:mm"_s);
        m_start->setText(today);
        m_end->setText(now.date.addDays(7).toString(Qt::ISODate) + u' ' + now.time.toString(u"HH:mm"_s));
    }
    tryIt();
}

void TesterPage::modeChosen()
{
    const QString mode = m_mode->current();
    m_span->parentWidget()->setVisible(mode == u"deadline"_s);
    m_days->parentWidget()->setVisible(mode == u"endOfDay"_s);
    m_end->parentWidget()->setVisible(mode == u"between"_s);
    if (!m_start->text().isEmpty())
        tryIt();
}

std::optional<Instant> TesterPage::readMoment(CheckedLine *line)
{
    QString text = line->text();
    text.replace(QRegularExpression(u"^(\\d{4}-\\d{2}-\\d{2})\\s+"_s), u"\\1T"_s);
    const Result<Instant> at = parseInstant(text, m_calendar.zone());
    if (!at)
        line->setError(tr("\"%1\" is not a moment: write it as 2026-03-06 18:20.").arg(line->text()));
    return at ? std::optional(*at) : std::nullopt;
}

std::optional<Trial> TesterPage::trial()
{
    const QString mode = m_mode->current();
    const std::optional<Instant> start = readMoment(m_start);
    const std::optional<Instant> end = mode == u"between"_s ? readMoment(m_end) : std::nullopt;
    const Result<Milliseconds> span = mode == u"deadline"_s ? spanFromText(m_span->text()) : Milliseconds(0);
    if (!span)
        m_span->setError(span.error().text);
    if (!start || !span || (mode == u"between"_s && !end))
        return {};
    if (mode == u"between"_s)
        return tryBetween(m_calendar, *start, *end);
    return mode == u"endOfDay"_s ? tryEndOfDay(m_calendar, *start, m_days->value()) : tryDeadline(m_calendar, *start, *span);
}

bool TesterPage::tryIt()
{
    m_model->removeRows(0, m_model->rowCount());
    const std::optional<Trial> done = trial();
    if (!done) {
        m_result->setText(tr("Correct what is marked, and try again."));
        return false;
    }
    take(*done);
    return true;
}

void TesterPage::take(const Trial &trial)
{
    const QString counted = m_viewpoint.language.duration(trial.counted);
    if (!trial.end)
        m_result->setText(tr("Never: the calendar has no such working time ahead."));
    else if (m_mode->current() == u"between"_s)
        m_result->setText(tr("%1 of working time").arg(counted));
    else
        m_result->setText(tr("%1, after %2 of working time").arg(moment(*trial.end), counted));
    for (size_t i = 0; i < trial.steps.size() && m_model->rowCount() < mostSteps; ++i)
        addStep(trial.steps[i]);
    if (m_model->rowCount() > 0)
        m_steps->setCurrentIndex(m_model->index(0, 0));
}

void TesterPage::addStep(const TrialStep &step)
{
    const Language &language = m_viewpoint.language;
    const QString what = step.skipped ? whyClosed(*step.skipped, language) : tr("open");
    const QString counts = step.skipped ? tr("not counted") : language.duration(step.to - step.from);
    QList<QStandardItem *> row;
    for (const QString &text : {moment(step.from), moment(step.to), what, counts, language.duration(step.counted)}) {
        auto *item = new QStandardItem(text);
        item->setEditable(false);
        if (step.skipped)
            item->setData(static_cast<int>(Tone::Muted), CellTone);
        row << item;
    }
    row[2]->setData(step.skipped ? u"pause"_s : u"check"_s, CellIcon);
    row[2]->setData(static_cast<int>(step.skipped ? Tone::Muted : Tone::Settled), CellTone);
    m_model->appendRow(row);
}

QString TesterPage::moment(Instant at) const
{
    return m_viewpoint.language.moment(at, m_calendar.zone(), m_viewpoint.now());
}

QString TesterPage::result() const
{
    return m_result->text();
}
