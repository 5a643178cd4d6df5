// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visitcard.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/visits/visitlook.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

VisitCard::VisitCard(QWidget *board) : QWidget(board)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // the board knows what is dragged
}

int VisitCard::heightIn(const Theme &theme)
{
    const int line = QFontMetrics(theme.font(TextRole::Caption)).lineSpacing();
    return QFontMetrics(theme.font(TextRole::Strong)).lineSpacing() + 2 * line + theme.space(3);
}

void VisitCard::show(const VisitRow &row, const QString &technician, size_t lane, const Viewpoint &viewpoint)
{
    m_row = row;
    m_lane = lane;
    const QDateTime from = row.visit.scheduledFrom.in(viewpoint.zone), to = row.visit.scheduledTo.in(viewpoint.zone);
    m_window = u"%1–%2"_s.arg(from.time().toString(u"HH:mm"_s), to.time().toString(u"HH:mm"_s));
    setAccessibleName(visitlook::spoken(row, technician, viewpoint));
    setToolTip(plainToolTip(accessibleName()));
    setObjectName(u"visitCard"_s);
    QWidget::show();
    update();
}

void VisitCard::setCurrent(bool current, bool focused)
{
    m_isCurrent = current;
    m_isFocused = focused;
    update();
}

void VisitCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const Colors &colors = theme.colors();
    const BadgeContent state = visitlook::badge(m_row.visit);
    const ToneColors tone = colors.tone(state.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double radius = theme.radius();
    const bool proposed = m_row.visit.state == VisitState::Proposed;
    painter.setPen(QPen(m_isCurrent && m_isFocused ? colors.focus : tone.ink, m_isCurrent ? 2 : 1, proposed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_isCurrent ? colors.selection : colors.raised);
    painter.drawRoundedRect(frame, radius, radius);
    painter.fillRect(QRectF(frame.left() + radius, frame.top() + 1, std::max(0.0, std::min(m_span, frame.width()) - 2 * radius), theme.space(0.75)), tone.ink);
    QRect text = rect().adjusted(theme.space(2), theme.space(1.5), -theme.space(1.5), -theme.space(1));
    const int strong = QFontMetrics(theme.font(TextRole::Strong)).lineSpacing(), caption = QFontMetrics(theme.font(TextRole::Caption)).lineSpacing();
    const QRect first(text.left(), text.top(), text.width(), strong);
    const int icon = theme.space(3.5);
    icons::paint(&painter, QRect(first.left(), first.top() + (strong - icon) / 2, icon, icon), state.icon, tone.ink);
    const QFont font = tabular(theme.font(TextRole::Caption));
    const QRect head = first.adjusted(icon + theme.space(1), 0, 0, 0);
    const QFontMetrics metrics(font);
    QString when = u"%1  %2"_s.arg(m_window, state.text); // where there is no room for the word, the icon says it
    if (metrics.horizontalAdvance(when) > head.width())
        when = metrics.horizontalAdvance(m_window) > head.width() ? m_window.section(u'–', 0, 0) : m_window;
    rows::paintText(&painter, head, when, font, colors.text);
    rows::paintText(&painter, QRect(text.left(), first.bottom() + 1, text.width(), caption), visitlook::place(m_row), theme.font(TextRole::Caption), colors.text);
    QRect last(text.left(), first.bottom() + 1 + caption, text.width(), caption);
    if (const std::optional<BadgeContent> parts = visitlook::parts(m_row.visit)) {
        const QColor ink = colors.tone(parts->tone).ink;
        icons::paint(&painter, QRect(last.left(), last.top() + (caption - icon) / 2, icon, icon), parts->icon, ink);
        last.adjust(icon + theme.space(1), 0, 0, 0);
        rows::paintText(&painter, last, parts->text, theme.font(TextRole::Caption), ink);
        last.adjust(QFontMetrics(theme.font(TextRole::Caption)).horizontalAdvance(parts->text) + theme.space(2), 0, 0, 0);
    }
    const QString unit = m_row.unit.isEmpty() ? m_row.number : u"%1 · %2"_s.arg(m_row.unit, m_row.number);
    if (last.width() > theme.space(6))
        rows::paintText(&painter, last, unit, theme.font(TextRole::Caption), colors.textMuted);
}
