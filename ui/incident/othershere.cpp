// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/othershere.h"

#include "ui/incident/presencewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostNamed = 2; ///< the head has other things to say; the rest stands in the tool tip

}

OthersHere::OthersHere(const Viewpoint &viewpoint, QWidget *parent) : QWidget(parent), m_viewpoint(viewpoint)
{
    setObjectName(u"othersHere"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(1.5));
    hide();
}

void OthersHere::show(const std::vector<PresentPerson> &others)
{
    if (others == m_others)
        return;
    QStringList news;
    for (const PresentPerson &one : others) {
        const bool isKnown = std::any_of(m_others.begin(), m_others.end(), [&](const PresentPerson &before) {
            return before.person == one.person && before.incident == one.incident && before.doing == one.doing;
        });
        if (!isKnown)
            news << PresenceWords::sentence(one, m_viewpoint);
    }
    m_others = others;
    fill();
    announce(news);
}

void OthersHere::fill()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList whole;
    for (size_t i = 0; i < m_others.size(); ++i) {
        const PresentPerson &one = m_others[i];
        whole << PresenceWords::wholeSentence(one, m_viewpoint);
        if (i >= mostNamed)
            continue;
        auto *badge = new Badge({PresenceWords::icon(one.doing), PresenceWords::sentence(one, m_viewpoint), PresenceWords::tone(one.doing)});
        badge->setToolTip(plainToolTip(whole.last()));
        layout()->addWidget(badge);
    }
    if (m_others.size() > mostNamed)
        layout()->addWidget(new Badge({u"team"_s, tr("and %n more", nullptr, static_cast<int>(m_others.size() - mostNamed)), Tone::Info}));
    setToolTip(plainToolTip(whole.join(u'\n')));
    setAccessibleName(whole.join(u", "_s));
    setVisible(!m_others.empty());
}

void OthersHere::announce(const QStringList &words)
{
    if (words.isEmpty())
        return;
    const QString said = words.join(u", "_s);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, said);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
#else
    QAccessibleEvent event(this, QAccessible::NameChanged); // an alert would cut off what is being read
#endif
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(said);
}
