// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/entryview.h"

#include "ui/incident/entrywords.h"
#include "ui/incident/textview.h"
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

/// A text with the words that say for whom it is, when an entry holds one for each.
QWidget *textOf(const QString &text, const Language &language, const QString &label, const QString &icon, Tone tone)
{
    auto *view = new TextView(text, language);
    if (label.isEmpty())
        return view;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(view).space(1));
    column->addWidget(new Badge({icon, label, tone}), 0, Qt::AlignLeft);
    column->addWidget(view);
    return box;
}

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

EntryView::EntryView(const Entry &entry, const Dossier &dossier, const RuleSet &rules, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_id(entry.id), m_icon(look::icon(entry)), m_tone(look::tone(entry))
{
    setObjectName(u"entry"_s);
    setFocusPolicy(Qt::ClickFocus);
    const EntryWords words = EntryWords::of(entry, dossier, rules, viewpoint);
    setAccessibleName(words.spoken(entry, viewpoint));
    m_small = (entry.kind == EntryKind::State || entry.commitmentAct) && entry.customerText.words.isEmpty() && entry.teamText.words.isEmpty();
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
    row->addWidget(m_small ? oneLine(entry, words, viewpoint) : full(entry, words, viewpoint), 1);
}

QWidget *EntryView::oneLine(const Entry &entry, const EntryWords &words, const Viewpoint &viewpoint)
{
    const QString change = !words.act.isEmpty() ? words.act : entry.stateChange ? EntryWords::stateLine(*entry.stateChange, viewpoint) : viewpoint.language.word(entry.kind);
    auto *label = new TextLabel(u"%1 · %2"_s.arg(change, entry.author), TextRole::Caption, Tone::Muted);
    label->setWordWrap(true);
    label->setContentsMargins(0, Theme::of(this).space(0.5), 0, 0);
    return label;
}

QWidget *EntryView::full(const Entry &entry, const EntryWords &words, const Viewpoint &viewpoint)
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
    if (internal)
        head->addWidget(new Badge({u"lock"_s, EntryWords::tr("Internal"), Tone::Team}), 0, Qt::AlignTop);
    card->body()->addLayout(head);
    const QString forCustomer = viewpoint.in(entry.customerText.words), forTeam = viewpoint.in(entry.teamText.words);
    const bool both = !forCustomer.isEmpty() && !forTeam.isEmpty();
    if (!forCustomer.isEmpty())
        card->body()->addWidget(textOf(forCustomer, viewpoint.language, both ? EntryWords::tr("For the customer") : QString(), u"customer"_s, Tone::Customer));
    if (!forTeam.isEmpty())
        card->body()->addWidget(textOf(forTeam, viewpoint.language, internal ? QString() : EntryWords::tr("Internal"), u"lock"_s, Tone::Team));
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
    if (hasFocus())
        painting::focusRing(&painter, theme, rect().adjusted(0, 0, 0, -theme.space(2)), theme.cardRadius());
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
