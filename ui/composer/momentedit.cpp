// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/momentedit.h"

#include "core/calendar/openhours.h"
#include "core/calendar/zone.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 now = -1, other = -2;

}

MomentEdit::MomentEdit(Kind kind, const QString &name, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_viewpoint(viewpoint), m_usual(new QComboBox), m_typed(new QLineEdit), m_icon(new IconLabel({}, Tone::Muted, 4)),
      m_words(new ElidedLabel({}, TextRole::Caption)), m_take(new QPushButton)
{
    const Theme theme = Theme::of(this);
    m_usual->setObjectName(u"usualMoment"_s);
    m_usual->setAccessibleName(name);
    m_usual->setToolTip(tr("%1: choose, or just type it").arg(name));
    m_usual->installEventFilter(this);
    m_typed->setObjectName(u"exactMoment"_s);
    m_typed->setAccessibleName(tr("%1: date and time").arg(name));
    m_typed->setPlaceholderText(kind == Kind::Coming ? tr("tomorrow 9, Tue 16:30, +3d…") : tr("9:30, yesterday 16:30, 2 hours ago…"));
    m_typed->setMinimumWidth(m_typed->fontMetrics().horizontalAdvance(m_typed->placeholderText()) + theme.space(6));
    m_typed->hide();
    m_note = buildNote();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(1.5));
    row->addWidget(m_usual);
    row->addWidget(m_typed, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(1));
    column->addLayout(row);
    column->addWidget(m_note);
    setFocusProxy(m_usual);
    fill();
    connect(m_usual, &QComboBox::activated, this, &MomentEdit::chosen);
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        m_isByHand = true;
        understand();
        Q_EMIT changed();
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_instead)
            type(*m_instead);
    });
}

QWidget *MomentEdit::buildNote()
{
    const Theme theme = Theme::of(this);
    m_words->setObjectName(u"momentNote"_s);
    m_take->setObjectName(u"takeMoment"_s);
    m_take->setAccessibleName(tr("Take the moment that is offered"));
    setButtonKind(m_take, ButtonKind::Quiet);
    auto *note = new QWidget;
    auto *row = new QHBoxLayout(note);
    row->setContentsMargins({});
    row->setSpacing(theme.space(1.5));
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_take);
    note->hide();
    return note;
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
    reset();
}

void MomentEdit::setCalendar(const WorkingCalendar &calendar)
{
    // A page that is read again brings the same hours: "+2h" still means what it meant when it was typed.
    if (m_calendar && m_calendar->id() == calendar.id() && m_calendar->hours() == calendar.hours())
        return;
    m_calendar = calendar;
    isTyping() && m_isByHand ? understand() : note();
}

bool MomentEdit::isTyping() const
{
    return m_usual->currentData().toLongLong() == other;
}

MomentAsked MomentEdit::asked() const
{
    const auto side = m_kind == Kind::Past ? MomentAsked::Side::Past : MomentAsked::Side::Coming;
    return {m_viewpoint.now(), m_viewpoint.zone, m_calendar.value_or(WorkingCalendar::always(u"24x7"_s, m_viewpoint.zone)), m_viewpoint.language, side};
}

bool MomentEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_usual || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString text = key->text();
    const bool isWord = !text.isEmpty() && text[0].isPrint() && !text[0].isSpace() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isWord)
        beginTyping(text);
    return isWord;
}

void MomentEdit::beginTyping(const QString &first)
{
    m_usual->setCurrentIndex(m_usual->findData(other));
    m_typed->show();
    m_typed->setFocus(Qt::OtherFocusReason);
    m_typed->setText(first);
}

void MomentEdit::chosen()
{
    m_typed->setVisible(isTyping());
    if (isTyping()) {
        m_typed->setFocus(Qt::OtherFocusReason);
        understand();
    } else {
        m_problem.clear();
        note();
    }
    Q_EMIT changed();
}

std::optional<MomentSpan> MomentEdit::span() const
{
    const qint64 choice = m_usual->currentData().toLongLong();
    if (choice == other)
        return m_typedMoment;
    return choice == now ? std::nullopt : std::optional(MomentSpan{{choice}, {}});
}

std::optional<Instant> MomentEdit::moment() const
{
    const std::optional<MomentSpan> moment = span();
    return moment ? std::optional(moment->at) : std::nullopt;
}

std::optional<Instant> MomentEdit::from() const
{
    const std::optional<MomentSpan> moment = span();
    return moment ? moment->from : std::nullopt;
}

void MomentEdit::type(const MomentSpan &moment)
{
    m_usual->setCurrentIndex(m_usual->findData(other));
    m_typed->show();
    m_typed->setText(momentText(moment, asked()));
    m_typed->setFocus(Qt::OtherFocusReason);
}

void MomentEdit::understand()
{
    const TypedMoment typed = typedMoment(m_typed->text(), asked());
    m_typedMoment = typed.moment;
    m_problem = typed.words;
    if (typed.trouble == TypedMoment::Trouble::Empty)
        say(typed.words, u"info"_s, Tone::Muted, {});
    else if (!typed.moment)
        say(typed.words, u"warning"_s, Tone::Soon, typed.instead);
    else
        note();
}

void MomentEdit::note()
{
    const std::optional<MomentSpan> moment = span();
    const std::optional<ClosedMoment> closed = moment && m_calendar ? closedMoment(*moment, asked()) : std::nullopt;
    if (closed)
        say(isTyping() ? u"%1 · %2"_s.arg(momentText(*moment, asked()), closed->words) : closed->words, u"warning"_s, Tone::Soon, closed->instead);
    else if (moment && isTyping())
        say(u"%1, %2"_s.arg(momentText(*moment, asked()), momentDistance(*moment, asked())), u"check"_s, Tone::Muted, {});
    else
        m_note->hide();
}

void MomentEdit::say(const QString &words, const QString &icon, Tone tone, const std::optional<MomentSpan> &instead)
{
    m_instead = instead;
    m_icon->setIcon(icon, tone);
    m_words->setText(words);
    m_words->setTone(tone);
    m_take->setVisible(instead.has_value());
    if (instead) {
        m_take->setText(tr("Take %1").arg(momentText(*instead, asked())));
        m_take->setAccessibleName(m_take->text());
    }
    m_typed->setAccessibleDescription(words);
    m_note->show();
}

void MomentEdit::setMoment(std::optional<Instant> moment, std::optional<Instant> from)
{
    const bool isWriting = isTyping() && (!m_typed->text().isEmpty() || m_typed->hasFocus());
    if (isWriting && (moment == this->moment() || !isUnderstood()) && from == this->from())
        return;
    const QSignalBlocker quiet(this);
    m_usual->clear();
    fill();
    const int index = moment && !from ? m_usual->findData(moment->ms) : moment ? -1 : 0;
    m_usual->setCurrentIndex(index >= 0 ? index : m_usual->findData(other));
    m_typed->setVisible(index < 0);
    m_problem.clear();
    m_isByHand = false;
    if (index < 0) {
        const QSignalBlocker still(m_typed);
        m_typed->setText(momentText({*moment, from}, asked()));
        m_typed->setCursorPosition(0);
        m_typedMoment = MomentSpan{*moment, from}; // a moment that was kept stays what it was, although it may have passed by now
    }
    note();
}

void MomentEdit::reset()
{
    {
        const QSignalBlocker still(m_typed);
        m_typed->clear();
    }
    m_usual->setCurrentIndex(0);
    m_problem.clear();
    setMoment({});
}
