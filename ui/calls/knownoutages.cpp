// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/knownoutages.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostShown = 3; // more at once are none that one reads while somebody speaks

QString keyOf(const std::vector<CommuniqueMatch> &matches, const QString &language)
{
    QString key = language;
    for (const CommuniqueMatch &match : matches)
        key += u"/%1-%2-%3-%4"_s.arg(match.communique.id.toString()).arg(match.communique.version).arg(match.isRecipient).arg(match.incident ? match.incident->toString() : QString());
    return key;
}

}

KnownOutages::KnownOutages(const Viewpoint &viewpoint, QWidget *parent) : QWidget(parent), m_viewpoint(viewpoint), m_column(new QVBoxLayout(this))
{
    setObjectName(u"knownOutages"_s);
    m_column->setContentsMargins(0, 0, 0, Theme::of(this).space(3));
    hide();
}

void KnownOutages::show(const std::vector<CommuniqueMatch> &matches, const QString &language)
{
    m_matches = matches;
    if (m_matches.size() > mostShown)
        m_matches.resize(mostShown);
    const QString key = keyOf(m_matches, language);
    if (key == m_shown)
        return;
    m_shown = key;
    delete m_cards;
    m_cards = new QWidget;
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins({});
    column->setSpacing(Theme::of(this).space(2));
    for (const CommuniqueMatch &match : m_matches)
        column->addWidget(card(match, language));
    m_column->addWidget(m_cards);
    setVisible(!m_matches.empty());
}

QWidget *KnownOutages::card(const CommuniqueMatch &match, const QString &language)
{
    const Theme theme = Theme::of(this);
    auto *card = new Card;
    card->setTone(Tone::Soon);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.space(2));
    head->addWidget(new IconLabel(u"warning"_s, Tone::Soon, 5), 0, Qt::AlignTop);
    auto *what = new TextLabel(tr("This is the outage of %1: %2").arg(m_viewpoint.clock(match.communique.startedAt), m_viewpoint.in(match.communique.title)), TextRole::Strong);
    what->setWordWrap(true);
    head->addWidget(what, 1);
    card->body()->addLayout(head);
    card->body()->addWidget(new TextLabel(tr("Say:"), TextRole::Body, Tone::Muted));
    auto *say = new TextLabel(report::spokenWords(match.letter, Language(language), m_viewpoint.zone));
    say->setObjectName(u"outageWords"_s);
    say->setWordWrap(true);
    card->body()->addWidget(say);
    const QString text = match.isRecipient ? tr("Add the call to theirs") : tr("Add the caller to it");
    auto *add = new QPushButton(icons::icon(u"letter"_s), text);
    add->setObjectName(u"outageAdd-"_s + match.communique.id.toString());
    add->setAccessibleName(u"%1: %2"_s.arg(text, m_viewpoint.in(match.communique.title)));
    add->setToolTip(tr("Saves the call. Whoever is added was told now, and hears what follows."));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this, match] { Q_EMIT chosen(match); });
    card->body()->addWidget(add, 0, Qt::AlignLeading);
    return card;
}
