// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/incidentpicker.h"

#include "core/async.h"
#include "ui/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int most = 20;

RowContent rowOf(const Neighbour &one, const Viewpoint &viewpoint)
{
    RowContent row;
    row.icon = look::icon(one.state);
    row.iconTone = look::tone(one.state);
    row.lead = one.number;
    row.title = viewpoint.in(one.title);
    const QString said = viewpoint.in(one.lastWords.words).simplified();
    row.subtitle = said.isEmpty() ? one.customer : u"%1 · %2"_s.arg(one.customer, said);
    row.moment = viewpoint.age(one.occurredAt);
    row.badges = {{{}, viewpoint.language.word(one.state), look::tone(one.state)}};
    return row;
}

}

IncidentPicker::IncidentPicker(Merging &merging, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_merging(merging), m_viewpoint(viewpoint), m_words(new QLineEdit), m_list(new RowList(u"pickerList"_s, tr("Incidents to choose from"))),
      m_none(new TextLabel({}, TextRole::Body, Tone::Muted))
{
    const Theme theme = Theme::of(this);
    m_words->setObjectName(u"pickerWords"_s);
    m_words->setAccessibleName(tr("Number or words of the other incident"));
    m_words->setPlaceholderText(tr("Number or words; without any, those of the same customer"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setMinimumHeight(theme.space(36));
    m_none->setObjectName(u"pickerNone"_s);
    m_none->setWordWrap(true);
    m_none->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(2));
    column->addWidget(m_words);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &IncidentPicker::read);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_isStale = true; // what is marked was found for other words
        m_pause.start();
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &IncidentPicker::changed);
    connect(m_list, &QListWidget::itemActivated, this, &IncidentPicker::confirmed);
}

void IncidentPicker::setIncident(IncidentId incident)
{
    m_incident = incident;
    read();
}

void IncidentPicker::prefer(IncidentId incident, const QString &number)
{
    m_preferred = incident;
    if (number.isEmpty())
        return;
    m_words->setText(number);
    read();
}

std::optional<Neighbour> IncidentPicker::chosen() const
{
    const int row = m_isStale ? -1 : m_list->currentRow();
    return row >= 0 && row < int(m_found.size()) ? std::optional(m_found[size_t(row)]) : std::nullopt;
}

void IncidentPicker::read()
{
    m_pause.stop();
    whenDone(m_merging.candidates(m_incident, m_words->text(), most), this, [this, number = ++m_asked](const Result<std::vector<Neighbour>> &found) {
        if (number != m_asked)
            return;
        if (found)
            show(*found);
        else
            Q_EMIT failed(found.error().text);
    });
}

void IncidentPicker::show(const std::vector<Neighbour> &found)
{
    const int marked = m_list->currentRow();
    const IncidentId before = marked >= 0 && marked < int(m_found.size()) ? m_found[size_t(marked)].id : m_preferred;
    m_found = found;
    m_isStale = false;
    QList<RowContent> rows;
    int current = -1;
    for (const Neighbour &one : found) {
        if (one.id == before)
            current = int(rows.size());
        rows << rowOf(one, m_viewpoint);
    }
    m_list->setRows(rows);
    m_list->setCurrentRow(current < 0 && !rows.isEmpty() && !m_words->text().trimmed().isEmpty() ? 0 : current);
    m_none->setText(m_words->text().trimmed().isEmpty() ? tr("The customer has no other incident. Look for one by its number or by words.") : tr("Nothing was found. Try its number, or fewer words."));
    m_none->setVisible(rows.isEmpty());
    Q_EMIT changed();
    Q_EMIT loaded();
}

bool IncidentPicker::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const int step = !key ? 0 : key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (watched != m_words || step == 0 || m_found.empty())
        return QWidget::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, int(m_found.size()) - 1)); // without leaving the words
    return true;
}
