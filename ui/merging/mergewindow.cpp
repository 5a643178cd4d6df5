// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/mergewindow.h"

#include "core/async.h"
#include "ui/look.h"
#include "ui/merging/incidentpicker.h"
#include "ui/merging/mergewords.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MergeWindow::MergeWindow(Merging &merging, RuleSet rules, const Viewpoint &viewpoint, QWidget *parent)
    : QDialog(parent), m_merging(merging), m_rules(std::move(rules)), m_viewpoint(viewpoint), m_message(new MessageBar), m_picker(new IncidentPicker(merging, viewpoint)), m_below(new QWidget),
      m_kept(new QComboBox), m_sides(new QHBoxLayout), m_summary(new TextLabel({}, TextRole::Body, Tone::Muted)), m_duties(new RowList(u"mergeDuties"_s, tr("What becomes of what is owed")))
{
    setObjectName(u"mergeWindow"_s);
    setWindowTitle(tr("Merge incidents"));
    const Theme theme = Theme::of(this);
    m_kept->setObjectName(u"mergeKept"_s);
    m_kept->setAccessibleName(tr("Which incident stays"));
    m_kept->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_summary->setObjectName(u"mergeSummary"_s);
    m_summary->setWordWrap(true);
    m_sides->setSpacing(theme.space(3));
    auto *stays = new QHBoxLayout;
    stays->setSpacing(theme.space(2));
    stays->addWidget(new TextLabel(tr("Stays:"), TextRole::Strong));
    stays->addWidget(m_kept, 1);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins({});
    below->setSpacing(theme.space(3));
    below->addLayout(stays);
    below->addLayout(m_sides);
    below->addWidget(m_summary);
    below->addWidget(m_duties, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"mergeDo"_s);
    m_do->setEnabled(false);
    setButtonKind(m_do, ButtonKind::Primary);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *silent = new TextLabel(tr("Nothing is sent and nobody is reminded. It can be undone at any time."), TextRole::Caption, Tone::Muted);
    silent->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addWidget(new TextLabel(windowTitle(), TextRole::Title));
    column->addWidget(m_message);
    column->addWidget(m_picker, 2);
    column->addWidget(m_below, 3);
    column->addWidget(silent);
    column->addWidget(buttons);
    m_do->setDefault(true); // it has to be in its dialog for that
    setTabOrder(m_do, buttons->button(QDialogButtonBox::Cancel));
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeWindow::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_picker, &IncidentPicker::failed, this, [this](const QString &text) { m_message->say(MessageBar::Kind::Error, text); });
    connect(m_picker, &IncidentPicker::confirmed, m_do, [this] { m_do->setFocus(); });
    connect(m_picker, &IncidentPicker::changed, this, [this] {
        if (const std::optional<Neighbour> other = m_picker->chosen())
            setChosen({m_one, other->id}, other->id);
        else
            clearPreview({});
    });
    connect(m_kept, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_stays = IncidentId::parse(m_kept->currentData().toString());
        m_oldestStays = false;
        readPreview();
    });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (m_preview && !m_preview->from.empty())
            Q_EMIT linkRequested(m_preview->from.front().incident.id, m_preview->into.incident.id, m_preview->into.incident.number);
    });
    m_below->hide();
    setMinimumWidth(theme.space(150));
    resize(theme.space(180), theme.space(185));
}

void MergeWindow::chooseFor(IncidentId incident, const std::optional<IncidentId> &with)
{
    m_one = incident;
    if (with)
        m_picker->prefer(*with);
    m_picker->setIncident(incident);
    m_picker->words()->setFocus();
}

void MergeWindow::chooseAmong(const std::vector<IncidentId> &incidents)
{
    m_picker->hide();
    m_oldestStays = true;
    setChosen(incidents, incidents.front());
    m_kept->setFocus();
}

IncidentId MergeWindow::kept() const
{
    return m_stays;
}

void MergeWindow::setChosen(std::vector<IncidentId> incidents, IncidentId stays)
{
    m_incidents = std::move(incidents);
    m_stays = stays;
    readPreview();
}

void MergeWindow::clearPreview(const QString &why)
{
    ++m_asked;
    m_preview.reset();
    m_below->hide();
    m_do->setEnabled(false);
    m_message->clear();
    if (!why.isEmpty())
        m_message->say(MessageBar::Kind::Error, why);
}

void MergeWindow::readPreview()
{
    std::vector<IncidentId> from = m_incidents;
    std::erase(from, m_stays);
    m_do->setEnabled(false);
    whenDone(m_merging.preview(from, m_stays), this, [this, number = ++m_asked](const Result<MergePreview> &preview) {
        if (number != m_asked)
            return;
        if (!preview)
            clearPreview(preview.error().text);
        else
            show(*preview);
    });
}

void MergeWindow::show(const MergePreview &preview)
{
    const auto oldest = std::min_element(preview.from.begin(), preview.from.end(), [](const MergeSide &a, const MergeSide &b) { return a.incident.occurredAt < b.incident.occurredAt; });
    if (std::exchange(m_oldestStays, false) && oldest != preview.from.end() && oldest->incident.occurredAt < preview.into.incident.occurredAt) {
        m_stays = oldest->incident.id;
        readPreview();
        return;
    }
    m_preview = preview;
    fillKept(preview);
    while (QLayoutItem *item = m_sides->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MergeSide &side : preview.from)
        if (m_sides->count() < 2) // the others are in the list of which stays
            m_sides->addWidget(sideOf(side, false), 1);
    m_sides->addWidget(sideOf(preview.into, true), 1);
    QList<RowContent> rows;
    for (const MergeDuty &duty : preview.duties) {
        RowContent row;
        row.icon = MergeWords::fateIcon(duty.fate);
        row.title = look::what(duty.commitment, m_rules, m_viewpoint.language.code());
        const bool own = duty.incident == preview.into.incident.id;
        const auto from = std::find_if(preview.from.begin(), preview.from.end(), [&](const MergeSide &side) { return side.incident.id == duty.incident; });
        row.subtitle = own || from == preview.from.end() ? preview.into.incident.number : from->incident.number;
        row.moment = duty.commitment.due ? m_viewpoint.clock(*duty.commitment.due) : Viewpoint::word(Horizon::Never);
        row.momentTone = duty.commitment.due && *duty.commitment.due < m_viewpoint.now() ? Tone::Overdue : Tone::Muted;
        row.badges = {{{}, MergeWords::fate(duty.fate), duty.fate == MergeDuty::Fate::Settled ? Tone::Settled : Tone::Info}};
        row.strong = false;
        rows << row;
    }
    const bool may = preview.refused.isEmpty();
    m_duties->setRows(rows);
    m_duties->setVisible(may && !rows.isEmpty());
    m_summary->setText(rows.isEmpty() ? tr("Nothing is owed on any of them now.") : tr("What is owed, and what becomes of it. Of what both owe, the earlier date holds."));
    m_summary->setVisible(may);
    m_below->show();
    m_do->setEnabled(may);
    if (may)
        m_message->clear();
    else
        m_message->say(MessageBar::Kind::Warning, preview.refused, !preview.from.empty() && preview.from.front().incident.customer != preview.into.incident.customer ? tr("Link instead…") : QString());
    Q_EMIT previewed();
}

void MergeWindow::fillKept(const MergePreview &preview)
{
    std::vector<const MergeSide *> all{&preview.into};
    for (const MergeSide &side : preview.from)
        all.push_back(&side);
    std::sort(all.begin(), all.end(), [](const MergeSide *a, const MergeSide *b) { return a->incident.occurredAt < b->incident.occurredAt; });
    m_filling = true;
    m_kept->clear();
    for (const MergeSide *side : all)
        m_kept->addItem(u"%1 · %2"_s.arg(side->incident.number, m_viewpoint.in(side->incident.title)), side->incident.id.toString());
    m_kept->setCurrentIndex(m_kept->findData(preview.into.incident.id.toString()));
    m_filling = false;
}

QWidget *MergeWindow::sideOf(const MergeSide &side, bool stays)
{
    auto *card = new Card;
    if (stays)
        card->setTone(Tone::Accent);
    const Incident &incident = side.incident;
    QStringList brings{tr("%n entries", nullptr, side.entries)};
    if (side.files > 0)
        brings << tr("%n file(s)", nullptr, side.files);
    if (side.drafts > 0)
        brings << tr("%n draft(s)", nullptr, side.drafts);
    const QString words = stays ? tr("Stays: %1").arg(incident.number) : tr("Is merged: %1").arg(incident.number);
    const std::pair<QString, TextRole> lines[] = {{words, TextRole::Caption},
                                                  {m_viewpoint.in(incident.title), TextRole::Strong},
                                                  {u"%1 · %2 · %3"_s.arg(side.customer, look::words(incident.state, incident.waitingOn, m_viewpoint.language, incident.stateName), m_viewpoint.age(incident.occurredAt)), TextRole::Body},
                                                  {brings.join(u" · "_s), TextRole::Body}};
    for (const auto &[text, role] : lines) {
        auto *line = new TextLabel(text, role, role == TextRole::Strong ? Tone::Neutral : Tone::Muted);
        line->setWordWrap(true);
        card->body()->addWidget(line);
    }
    card->setAccessibleName(u"%1, %2, %3"_s.arg(words, m_viewpoint.in(incident.title), side.customer));
    return card;
}

void MergeWindow::merge()
{
    if (!m_do->isEnabled() || !m_preview)
        return;
    std::vector<IncidentId> from;
    for (const MergeSide &side : m_preview->from)
        from.push_back(side.incident.id);
    m_do->setEnabled(false);
    whenDone(m_merging.merge(from, m_preview->into.incident.id), this, [this](const Result<MergeDone> &done) {
        if (!done) {
            m_message->say(MessageBar::Kind::Error, done.error().text);
            m_do->setEnabled(true);
            return;
        }
        accept();
        Q_EMIT merged(*done);
    });
}
