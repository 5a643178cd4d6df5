// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/calendarversions.h"

#include "core/async.h"
#include "core/text/hours.h"
#include "ui/ledger/rowstable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CalendarVersions::CalendarVersions(Lawmaking &law, const HolidayTables &tables, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Surface, parent), m_law(law), m_tables(tables), m_viewpoint(viewpoint), m_message(new MessageBar), m_model(new QStandardItemModel(0, 4, this)),
      m_table(new RowsTable(tr("Versions"), RowsTable::Lines::Two)), m_empty(new EmptyState(u"calendar"_s, tr("This calendar has not been saved yet."))),
      m_stack(new QStackedWidget)
{
    setObjectName(u"versionsPage"_s);
    const Theme theme = Theme::of(this);
    m_empty->setHint(tr("Save it with Ctrl+Enter: who changed it, when and why will stand here."));
    m_table->setObjectName(u"versions"_s);
    m_model->setHorizontalHeaderLabels({tr("Version"), tr("From"), tr("By"), tr("What and why")});
    m_table->setModel(m_model);
    for (const auto &[column, width] : {std::pair(0, 8), std::pair(1, 22), std::pair(2, 16), std::pair(3, 0)})
        m_table->setWidth(column, width);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3));
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void CalendarVersions::show(const QString &calendar)
{
    whenDone(m_law.versions(), this, [this, calendar, number = ++m_asked](const Result<std::vector<LawVersion>> &law) {
        if (number != m_asked)
            return;
        if (law)
            take(versionsOf(calendar, *law));
        else
            m_message->say(MessageBar::Kind::Error, law.error().text);
        Q_EMIT loaded();
    });
}

void CalendarVersions::take(const std::vector<CalendarVersion> &versions)
{
    m_message->clear();
    m_model->removeRows(0, m_model->rowCount());
    for (const CalendarVersion &version : versions) {
        // The first law is valid from long ago: it has no date to show.
        const bool first = version.author.isEmpty();
        const QString from = first ? tr("From the beginning") : m_viewpoint.language.moment(version.from, m_viewpoint.zone, m_viewpoint.now());
        auto *what = new QStandardItem(version.note.isEmpty() ? tr("No reason was written") : version.note);
        if (first)
            what->setText(tr("As Aviso comes"));
        what->setData(hoursInWords(version.calendar.hours(), m_tables, m_viewpoint.language), SecondLine);
        m_model->appendRow({new QStandardItem(QString::number(version.law)), new QStandardItem(from), new QStandardItem(first ? u"Aviso"_s : version.author), what});
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_model->item(m_model->rowCount() - 1, column)->setEditable(false);
    }
    m_stack->setCurrentWidget(versions.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (!versions.empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}
