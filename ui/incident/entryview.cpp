// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/entryview.h"

#include "ui/attachments/attachmentgrid.h"
#include "ui/incident/entrywords.h"
#include "ui/incident/foldingtext.h"
#include "ui/incident/timelinerows.h"
#include "ui/look.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QWidget *noteLine(const QString &icon, const QString &text, Tone tone)
{
    auto *line = new QWidget;
    const Theme theme = Theme::of(line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(theme.space(2));
    auto *picture = new QLabel;
    picture->setPixmap(icons::icon(icon, tone).pixmap(theme.iconSize()));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new TextLabel(text, TextRole::Body, tone);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    return line;
}

}

EntryView::EntryView(const Entry &entry, const Dossier &dossier, const RuleSet &rules, const Viewpoint &viewpoint, const EntryExtras &extras, QWidget *parent)
    : QWidget(parent), m_id(entry.id), m_icon(look::icon(entry)), m_tone(look::tone(entry))
{
    setObjectName(u"entry"_s);
    setFocusPolicy(Qt::ClickFocus);
    const EntryWords words = EntryWords::of(entry, dossier, rules, viewpoint);
    const QString spoken = words.spoken(entry, viewpoint);
    setAccessibleName(extras.unanswered ? u"%1, %2"_s.arg(EntryWords::tr("Unanswered"), spoken) : spoken);
    m_small = isChange(entry);
    const Theme theme = Theme::of(this);
    auto *time = new TextLabel(entry.occurredAt.in(viewpoint.zone).time().toString(u"HH:mm"_s), TextRole::Caption, Tone::Muted);
    time->setFixedWidth(theme.space(11));
    time->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    time->setContentsMargins(0, theme.space(m_small ? 0.5 : 3.25), 0, 0);
    time->setToolTip(viewpoint.language.moment(entry.occurredAt, viewpoint.zone));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, theme.space(5), theme.space(m_small ? 2 : 3));
    row->setSpacing(0);
    row->addWidget(time);
    row->addSpacing(theme.space(15));
    row->addWidget(m_small ? oneLine(entry, words, viewpoint) : full(entry, words, viewpoint, extras), 1);
}

QWidget *EntryView::oneLine(const Entry &entry, const EntryWords &words, const Viewpoint &viewpoint)
{
    const QString change = !words.act.isEmpty() ? words.act : entry.stateChange ? EntryWords::stateLine(*entry.stateChange, viewpoint) : viewpoint.language.word(entry.kind);
    QStringList parts = QStringList{change} + words.said + QStringList{entry.author};
    if (!words.badges.isEmpty() && words.badges.front().icon == u"merge"_s)
        parts << words.badges.front().text; // there is no room for the others
    auto *label = new TextLabel(parts.join(u" · "_s), TextRole::Caption, Tone::Muted);
    label->setWordWrap(true);
    label->setContentsMargins(0, Theme::of(this).space(0.5), 0, 0);
    return label;
}

QWidget *EntryView::textOf(const QString &text, const Viewpoint &viewpoint, const Entry &entry, const BadgeContent &label)
{
    const bool mail = entry.channel && isWritten(*entry.channel);
    auto *view = new FoldingText(text, viewpoint.language, mail);
    connect(view, &FoldingText::wholeRequested, this, &EntryView::wholeRequested);
    connect(view, &FoldingText::foldingChanged, this, &EntryView::foldingChanged);
    m_texts.push_back(view);
    if (label.text.isEmpty())
        return view;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(view).space(1));
    column->addWidget(new Badge(label), 0, Qt::AlignLeft);
    column->addWidget(view);
    return box;
}

void EntryView::addTexts(Card *card, const Entry &entry, const Viewpoint &viewpoint)
{
    const bool internal = entry.audience == Audience::Team;
    const QString forCustomer = viewpoint.in(entry.customerText.words), forTeam = viewpoint.in(entry.teamText.words);
    const bool both = !forCustomer.isEmpty() && !forTeam.isEmpty();
    // An entry with a text for each says above each for whom it is.
    if (!forCustomer.isEmpty())
        card->body()->addWidget(textOf(forCustomer, viewpoint, entry, {u"customer"_s, both ? EntryWords::tr("For the customer") : QString(), Tone::Customer}));
    if (!forTeam.isEmpty())
        card->body()->addWidget(textOf(forTeam, viewpoint, entry, {u"lock"_s, internal ? QString() : EntryWords::tr("Internal"), Tone::Team}));
}

void EntryView::addFiles(Card *card, const EntryExtras &extras)
{
    if (extras.attachments.empty())
        return;
    m_files = new AttachmentGrid;
    m_files->setFiles(extras.files);
    m_files->show(extras.attachments);
    connect(m_files, &AttachmentGrid::excerptRequested, this, &EntryView::excerptRequested);
    connect(m_files, &AttachmentGrid::failed, this, &EntryView::failed);
    connect(m_files, &AttachmentGrid::said, this, &EntryView::said);
    card->body()->addWidget(m_files);
}

QWidget *EntryView::full(const Entry &entry, const EntryWords &words, const Viewpoint &viewpoint, const EntryExtras &extras)
{
    const bool internal = entry.audience == Audience::Team;
    auto *card = new Card;
    const Theme theme = Theme::of(card);
    if (internal)
        card->setTone(Tone::Team);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(2));
    head->addWidget(new TextLabel(words.headline, TextRole::Strong));
    auto *who = new TextLabel(words.who, TextRole::Body, Tone::Muted);
    who->setWordWrap(true);
    head->addWidget(who, 1);
    if (extras.unanswered)
        head->addWidget(new Badge({u"waiting"_s, EntryWords::tr("Unanswered"), Tone::Soon}), 0, Qt::AlignTop);
    if (internal)
        head->addWidget(new Badge({u"lock"_s, EntryWords::tr("Internal"), Tone::Team}), 0, Qt::AlignTop);
    card->body()->addLayout(head);
    addTexts(card, entry, viewpoint);
    addFiles(card, extras);
    if (entry.promise)
        card->body()->addWidget(noteLine(u"promise"_s, EntryWords::promiseLine(*entry.promise, viewpoint), Tone::Neutral));
    if (entry.stateChange)
        card->body()->addWidget(noteLine(look::icon(entry.stateChange->state), EntryWords::stateLine(*entry.stateChange, viewpoint), Tone::Muted));
    for (const QString &line : words.said)
        card->body()->addWidget(noteLine(u"settled"_s, line, Tone::Muted));
    if (!words.badges.isEmpty()) {
        auto *badges = new QWidget;
        auto *flow = new FlowLayout(badges);
        flow->setContentsMargins({});
        for (const BadgeContent &badge : words.badges)
            flow->addWidget(new Badge(badge));
        card->body()->addWidget(badges);
    }
    return card;
}

void EntryView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    const Colors &colors = theme.colors();
    const int centre = theme.space(11 + 7.5);
    const int size = theme.space(m_small ? 2 : 8);
    const int top = theme.space(m_small ? 2 : 1.25);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    painter.fillRect(place(QRect(centre, 0, 1, height())), colors.line);
    const QRect tile = place(QRect(centre - size / 2, top, size, size));
    painter.setPen(QPen(colors.window, theme.space(1)));
    painter.setBrush(m_small ? colors.lineStrong : colors.tone(m_tone).soft);
    painter.drawEllipse(tile);
    if (!m_small)
        icons::paint(&painter, tile.adjusted(theme.space(2), theme.space(2), -theme.space(2), -theme.space(2)), m_icon, colors.tone(m_tone).ink);
    if (hasFocus() || m_found)
        painting::focusRing(&painter, theme, rect().adjusted(0, 0, 0, -theme.space(2)), theme.cardRadius());
}

void EntryView::toggleFolded()
{
    for (FoldingText *text : m_texts)
        text->setOpen(text->isFolded());
}

int EntryView::unfolded() const
{
    int parts = 0;
    for (size_t i = 0; i < m_texts.size(); ++i)
        parts |= m_texts[i]->unfolded() << (2 * i);
    return parts;
}

void EntryView::setUnfolded(int parts)
{
    for (size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i]->setUnfolded(parts >> (2 * i) & 3);
}

std::optional<QRect> EntryView::mark(const QString &words, int nth)
{
    for (FoldingText *text : m_texts) {
        QRect where;
        if (const QWidget *part = text->mark(words, nth, &where))
            return QRect(part->mapTo(this, where.topLeft()), where.size());
    }
    return {};
}

void EntryView::unmark()
{
    for (FoldingText *text : m_texts)
        text->unmark();
}

void EntryView::setFound(bool found)
{
    m_found = found;
    update();
}

void EntryView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void EntryView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}
