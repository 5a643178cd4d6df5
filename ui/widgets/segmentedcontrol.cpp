// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/widgets/rowpainting.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace
{
/// One choice of the control.
class Segment : public QAbstractButton
{
public:
    Segment(QString icon, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(std::move(icon))
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const Theme theme = Theme::of(this);
        const int icon = m_icon.isEmpty() ? 0 : theme.space(5.5);
        return QSize(icon + QFontMetrics(textFont(theme)).horizontalAdvance(text()) + 2 + theme.space(6), theme.controlHeight() - theme.space(1));
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(this);
        const Colors &c = theme.colors();
        const bool dark = theme.scheme() == Scheme::Dark;
        if (isChecked())
            painting::roundedRect(&painter, rect(), theme.space(1.25), dark ? c.later.soft : c.surface, dark ? c.lineStrong : c.lineStrong);
        const QColor ink = !isEnabled() ? c.textDisabled : isChecked() ? c.text : underMouse() ? c.text : c.textMuted;
        const QColor iconInk = isChecked() && isEnabled() ? c.accentTone.ink : ink;
        const int content = sizeHint().width() - theme.space(6);
        QRect inner(0, 0, content, height());
        inner.moveLeft((width() - content) / 2);
        if (!m_icon.isEmpty()) {
            icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(inner.x(), 0, theme.space(4), height())), m_icon, iconInk);
            inner.adjust(theme.space(5.5), 0, 0, 0);
        }
        rows::paintText(&painter, QStyle::visualRect(layoutDirection(), rect(), inner), text(), textFont(theme), ink);
        if (hasFocus())
            painting::focusRing(&painter, theme, rect(), theme.space(1.25));
    }

private:
    static QFont textFont(const Theme &theme)
    {
        QFont font = theme.font(TextRole::Body);
        font.setWeight(QFont::Medium);
        return font;
    }

    QString m_icon;
};
}

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_line(new QHBoxLayout(this))
{
    const int margin = Theme::of(this).space(0.5);
    m_line->setContentsMargins(margin, margin, margin, margin);
    m_line->setSpacing(margin);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(name);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT currentChanged(current());
    });
}

void SegmentedControl::add(const QString &id, const QString &text, const QString &icon)
{
    auto *segment = new Segment(icon, text, this);
    segment->setObjectName(id);
    segment->setAccessibleName(text);
    m_line->addWidget(segment);
    const QSignalBlocker quiet(m_group);
    m_group->addButton(segment);
    if (m_group->buttons().size() == 1)
        segment->setChecked(true);
}

QString SegmentedControl::current() const
{
    return m_group->checkedButton() ? m_group->checkedButton()->objectName() : QString();
}

void SegmentedControl::setCurrent(const QString &id)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *button = find(id)) {
        button->setChecked(true);
    } else if (QAbstractButton *chosen = m_group->checkedButton(); chosen && id.isEmpty()) {
        m_group->setExclusive(false);
        chosen->setChecked(false);
        m_group->setExclusive(true);
    }
}

void SegmentedControl::setChoiceEnabled(const QString &id, bool enabled)
{
    if (QAbstractButton *button = find(id))
        button->setEnabled(enabled);
}

QAbstractButton *SegmentedControl::find(const QString &id) const
{
    const auto buttons = m_group->buttons();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QAbstractButton *b) { return b->objectName() == id; });
    return found == buttons.end() ? nullptr : *found;
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const Colors &c = theme.colors();
    painting::roundedRect(&painter, rect(), theme.space(1.75), theme.scheme() == Scheme::Dark ? c.sunken : c.later.soft);
}
