// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/offerbar.h"

#include "core/async.h"
#include "ui/dispatch/askline.h"
#include "ui/dispatch/dispatchwords.h"
#include "ui/theme/buttonkind.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonOf(const char *id, const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(id));
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    return button;
}

}

OfferBar::OfferBar(Dispatching &dispatching, bool named, const Viewpoint &viewpoint, QWidget *parent)
    : Pane(PaneGround::Sunken, parent, Qt::BottomEdge), m_dispatching(dispatching), m_viewpoint(viewpoint), m_named(named), m_title(new TextLabel({}, TextRole::Strong)),
      m_words(new TextLabel({}, TextRole::Body, Tone::Muted)), m_open(buttonOf("openOffered", tr("Open"), ButtonKind::Quiet)),
      m_accept(buttonOf("acceptOffer", tr("Accept"), ButtonKind::Primary)), m_decline(buttonOf("declineOffer", tr("Decline…"), ButtonKind::Secondary)),
      m_withdraw(buttonOf("withdrawOffer", tr("Take back"), ButtonKind::Quiet)), m_ask(new AskLine), m_message(new MessageBar)
{
    setObjectName(u"offerBar"_s);
    const Theme theme = Theme::of(this);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(new IconLabel(u"handover"_s, Tone::Soon, 5), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (QPushButton *button : {m_accept, m_decline, m_withdraw, m_open})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(2));
    column->setSpacing(theme.space(2));
    column->addLayout(row);
    column->addWidget(m_ask);
    column->addWidget(m_message);
    m_open->setVisible(named);
    connect(m_accept, &QPushButton::clicked, this, &OfferBar::accept);
    connect(m_decline, &QPushButton::clicked, this, &OfferBar::decline);
    connect(m_withdraw, &QPushButton::clicked, this, &OfferBar::withdraw);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_offer->incident); });
    connect(m_ask, &AskLine::left, m_decline, qOverload<>(&QWidget::setFocus));
    hide();
}

void OfferBar::show(const std::optional<OfferedIncident> &offer)
{
    const bool same = offer && m_offer && offer->offer.entry == m_offer->offer.entry;
    if (!same) {
        m_ask->finish();
        m_message->clear();
    }
    m_offer = offer;
    setVisible(offer.has_value());
    if (!offer)
        return;
    // Who takes the answer on the telephone writes it down for them.
    m_accept->setText(offer->isMine ? tr("Accept") : tr("They accept"));
    m_decline->setText(offer->isMine ? tr("Decline…") : tr("They decline…"));
    setButtonKind(m_accept, offer->isMine ? ButtonKind::Primary : ButtonKind::Secondary);
    const QString about = offer->number;
    for (QPushButton *button : {m_accept, m_decline, m_withdraw, m_open})
        button->setAccessibleName(u"%1: %2"_s.arg(button->text().remove(u'…'), about));
    m_withdraw->setVisible(!m_named);
    tick();
}

void OfferBar::tick()
{
    if (!m_offer)
        return;
    const QString which = u"%1 %2"_s.arg(m_offer->number, m_viewpoint.in(m_offer->title)), offered = DispatchWords::offer(*m_offer, m_viewpoint);
    m_title->setText(m_named ? which : offered);
    const QString words = m_viewpoint.in(m_offer->offer.words.words).section(u"\n\n"_s, 1);
    m_words->setText(m_named ? u"%1 · %2"_s.arg(m_offer->customer, offered) + (words.isEmpty() ? QString() : u" · "_s + words) : words);
    m_words->setVisible(!m_words->text().isEmpty());
    setAccessibleName(u"%1. %2"_s.arg(m_title->text(), m_words->text()));
}

void OfferBar::accept()
{
    take(m_dispatching.accept(m_offer->incident, m_offer->offer.entry), m_offer->isMine ? tr("%1 is yours now.").arg(m_offer->number) : tr("%1 follows %2 now.").arg(m_offer->to, m_offer->number));
}

void OfferBar::decline()
{
    m_ask->ask(tr("Why is it declined? Whoever offered it reads this."), tr("Decline"), [this](const QString &reason) {
        take(m_dispatching.decline(m_offer->incident, m_offer->offer.entry, reason), tr("The hand-over of %1 is declined.").arg(m_offer->number));
    });
}

void OfferBar::withdraw()
{
    take(m_dispatching.withdraw(m_offer->incident, m_offer->offer.entry), tr("The offer of %1 is taken back.").arg(m_offer->number));
}

void OfferBar::take(const QFuture<Result<Entry>> &answer, const QString &sentence)
{
    setEnabled(false);
    whenDone(answer, this, [this, sentence, incident = m_offer->incident, asked = m_offer->offer.entry](const Result<Entry> &entry) {
        setEnabled(true);
        if (!m_offer || m_offer->offer.entry != asked) { // the person went on to another one
            Q_EMIT said(entry ? sentence : entry.error().text);
            if (entry)
                Q_EMIT answered(incident);
            return;
        }
        if (!entry) {
            m_message->say(MessageBar::Kind::Error, entry.error().text);
            return;
        }
        show(std::nullopt);
        Q_EMIT said(sentence);
        Q_EMIT answered(incident);
    });
}

OffersPanel::OffersPanel(Dispatching &dispatching, const Viewpoint &viewpoint, QWidget *parent) : QWidget(parent), m_dispatching(dispatching), m_viewpoint(viewpoint)
{
    setObjectName(u"offersPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    hide();
}

void OffersPanel::reload()
{
    whenDone(m_dispatching.offersToMe(), this, [this, number = ++m_asked](const Result<std::vector<OfferedIncident>> &offers) {
        if (number != m_asked)
            return;
        take(offers.value_or(std::vector<OfferedIncident>())); // what cannot be read is said by the list of Today beside it
        Q_EMIT loaded();
    });
}

OfferBar *OffersPanel::newBar()
{
    auto *bar = new OfferBar(m_dispatching, true, m_viewpoint, this);
    connect(bar, &OfferBar::openRequested, this, &OffersPanel::openRequested);
    connect(bar, &OfferBar::said, this, &OffersPanel::said);
    connect(bar, &OfferBar::answered, this, &OffersPanel::reload, Qt::QueuedConnection);
    return bar;
}

void OffersPanel::take(const std::vector<OfferedIncident> &offers)
{
    // A bar stays with its offer: a reason may be half typed there.
    QList<OfferBar *> before = findChildren<OfferBar *>(Qt::FindDirectChildrenOnly);
    for (const OfferedIncident &offer : offers) {
        const auto its = std::find_if(before.begin(), before.end(), [&](const OfferBar *bar) { return bar->offer() && bar->offer()->offer.entry == offer.offer.entry; });
        OfferBar *bar = its == before.end() ? newBar() : before.takeAt(its - before.begin());
        static_cast<QBoxLayout *>(layout())->removeWidget(bar);
        layout()->addWidget(bar); // in their order
        bar->show(offer);
    }
    qDeleteAll(before);
    setVisible(!offers.empty());
}

void OffersPanel::tick()
{
    for (OfferBar *bar : findChildren<OfferBar *>())
        bar->tick();
}
