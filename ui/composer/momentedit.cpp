// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/momentedit.h"

#include "core/calendar/zone.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 now = -1, other = -2;

}

MomentEdit::MomentEdit(Kind kind, const QString &name, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_viewpoint(viewpoint), m_usual(new QComboBox), m_exact(new QDateTimeEdit)
{
    m_usual->setObjectName(u"usualMoment"_s);
    m_usual->setAccessibleName(name);
    m_exact->setObjectName(u"exactMoment"_s);
    m_exact->setAccessibleName(tr("%1: date and time").arg(name));
    // Shows wall time as it is; which moment that was, zone.h says.
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    m_exact->setTimeZone(QTimeZone::utc());
#else
    m_exact->setTimeSpec(Qt::UTC);
#endif
    m_exact->setCalendarPopup(true);
    m_exact->setDisplayFormat(u"ddd dd/MM HH:mm"_s);
    m_exact->setLocale(viewpoint.language.locale());
    m_exact->setMinimumWidth(m_exact->fontMetrics().horizontalAdvance(u"mié 22/22 22:22"_s) + Theme::of(this).space(12));
    m_exact->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::of(this).space(1.5));
    row->addWidget(m_usual);
    row->addWidget(m_exact);
    setFocusProxy(m_usual);
    fill();
    connect(m_usual, &QComboBox::activated, this, &MomentEdit::chosen);
    connect(m_exact, &QDateTimeEdit::dateTimeChanged, this, &MomentEdit::changed);
}

void MomentEdit::fill()
{
    const Instant present = m_viewpoint.now();
    const auto add = [&](const QString &text, std::optional<Instant> at) { m_usual->addItem(text, at ? at->ms : now); };
    for (const auto &[text, at] : m_offered)
        add(text, at);
    if (!m_offered.empty()) {
        // Who offers moments knows which are usual here.
    } else if (m_kind == Kind::Past) {
        add(tr("Now"), {});
        for (const int minutes : {5, 10, 30})
            m_usual->addItem(tr("%n minute(s) ago", nullptr, minutes), (present - std::chrono::minutes(minutes)).ms);
        m_usual->addItem(tr("1 hour ago"), (present - 1h).ms);
    } else {
        const QDate today = present.in(m_viewpoint.zone).date();
        add(tr("in 1 hour"), present + 1h);
        add(tr("in 2 hours"), present + 2h);
        for (const QTime time : {QTime(13, 0), QTime(18, 0)}) {
            if (const Instant at = instantOf(today, time, m_viewpoint.zone); at > present + 30min)
                add(tr("today at %1").arg(time.toString(u"HH:mm"_s)), at);
        }
        add(tr("tomorrow at 09:00"), instantOf(today.addDays(1), QTime(9, 0), m_viewpoint.zone));
        add(tr("tomorrow at 13:00"), instantOf(today.addDays(1), QTime(13, 0), m_viewpoint.zone));
    }
    m_usual->addItem(m_kind == Kind::Past ? tr("Earlier…") : tr("Another moment…"), other);
}

void MomentEdit::offer(std::vector<std::pair<QString, Instant>> moments)
{
    m_offered = std::move(moments);
    setMoment({});
}

void MomentEdit::chosen()
{
    const bool exact = m_usual->currentData().toLongLong() == other;
    if (exact && m_exact->isHidden()) {
        const QDateTime local = m_viewpoint.now().in(m_viewpoint.zone);
        m_exact->setDateTime(QDateTime(local.date(), QTime(local.time().hour(), local.time().minute()), QTimeZone::utc()));
    }
    m_exact->setVisible(exact);
    Q_EMIT changed();
}

std::optional<Instant> MomentEdit::moment() const
{
    const qint64 choice = m_usual->currentData().toLongLong();
    if (choice == now)
        return {};
    if (choice == other)
        return instantOf(m_exact->date(), m_exact->time(), m_viewpoint.zone);
    return Instant{choice};
}

void MomentEdit::setMoment(std::optional<Instant> moment)
{
    const QSignalBlocker quiet(this);
    m_usual->clear();
    fill();
    const int index = moment ? m_usual->findData(moment->ms) : 0;
    m_usual->setCurrentIndex(index >= 0 ? index : m_usual->findData(other));
    m_exact->setVisible(index < 0);
    if (moment && index < 0) {
        const WallTime wall = wallTime(*moment, m_viewpoint.zone);
        m_exact->setDateTime(QDateTime(wall.date, wall.time, QTimeZone::utc()));
    }
}
