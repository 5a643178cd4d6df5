// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/signaturepad.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>

using namespace Qt::StringLiterals;

SignaturePad::SignaturePad(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"signaturePad"_s);
    setAccessibleName(tr("Signature"));
    setAccessibleDescription(tr("Draw with mouse, finger or pen. Delete clears it. Left blank, the printed report has a line to sign on."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    const Theme theme = Theme::of(this);
    setFixedHeight(theme.space(24));
    setMinimumWidth(theme.space(60));
}

void SignaturePad::clear()
{
    setPath({});
}

void SignaturePad::setPath(const QPainterPath &path)
{
    m_path = path;
    update();
    Q_EMIT changed();
}

QImage SignaturePad::picture() const
{
    if (isEmpty())
        return {};
    constexpr double scale = 3, margin = 6;
    const QRectF bounds = m_path.boundingRect().adjusted(-margin, -margin, margin, margin);
    QImage image((bounds.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    painter.setPen(QPen(Qt::black, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(m_path);
    return image;
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const Colors &colors = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colors.focus : colors.lineStrong, hasFocus() ? 2 : 1));
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.radius(), theme.radius());
    const int base = height() - theme.space(6);
    painter.setPen(colors.line);
    painter.drawLine(theme.space(4), base, width() - theme.space(4), base);
    if (isEmpty()) {
        painter.setPen(colors.textMuted);
        painter.setFont(theme.font(TextRole::Caption));
        painter.drawText(rect().adjusted(theme.space(4), 0, 0, -theme.space(1)), Qt::AlignBottom | Qt::AlignLeading, tr("The customer signs here, or on paper"));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.text, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(m_path);
}

void SignaturePad::begin(const QPointF &at)
{
    m_path.moveTo(at);
    draw(at + QPointF(0.1, 0.1));
}

void SignaturePad::draw(const QPointF &to)
{
    const QRectF inside(rect());
    m_path.lineTo({std::clamp(to.x(), inside.left(), inside.right()), std::clamp(to.y(), inside.top(), inside.bottom())});
    update();
    Q_EMIT changed();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        draw(event->position());
}

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress)
        begin(event->position());
    else if (event->type() == QEvent::TabletMove && event->pressure() > 0)
        draw(event->position());
    event->accept();
}

void SignaturePad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        QWidget::keyPressEvent(event);
}
