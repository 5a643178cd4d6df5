// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/stylepainting.h"

#include <QAbstractScrollArea>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace
{
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int smallest)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect bar = option.rect;
    const int length = horizontal ? bar.width() : bar.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(int(qint64(option.pageStep) * length / (range + option.pageStep)), std::min(smallest, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    const auto piece = [&](int from, int size) {
        return horizontal ? QRect(bar.x() + from, bar.y(), size, bar.height()) : QRect(bar.x(), bar.y() + from, bar.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return bar;
    default:
        return {}; // no line buttons: the wheel and the keys do that
    }
}
}

QRect AvisoStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return visualRect(option->direction, option->rect, scrollBarPart(*bar, part, theme.space(8)));
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        const int arrow = theme.space(7);
        const QRect r = option->rect;
        const QRect found = part == SC_ComboBoxArrow ? QRect(r.right() - arrow + 1, r.y(), arrow, r.height())
                                                     : r.adjusted(theme.space(2), 2, -arrow, -2);
        return visualRect(option->direction, r, found);
    }
    if (control == CC_GroupBox && part == SC_GroupBoxLabel) {
        // Measured for the usual weight, drawn strong.
        const QRect label = QProxyStyle::subControlRect(control, option, part, widget);
        return label.adjusted(0, 0, label.width() / 4, 0);
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        const int steps = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : theme.space(6);
        const QRect r = option->rect;
        const int half = r.height() / 2;
        switch (part) {
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(theme.space(1.5), 2, -std::max(steps, theme.space(1.5)), -2));
        case SC_SpinBoxUp:
            return visualRect(option->direction, r, QRect(r.right() - steps + 1, r.y(), steps, half));
        case SC_SpinBoxDown:
            return visualRect(option->direction, r, QRect(r.right() - steps + 1, r.y() + half, steps, r.height() - half));
        default:
            return r;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void AvisoStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colors &colors = colorsOf(schemeOf(option->palette));
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            painting::button(painter, *button, widget);
        return;
    case PE_PanelButtonTool:
        return painting::toolButton(painter, *option, widget);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option); panel && panel->lineWidth > 0)
            painting::field(painter, *option, widget);
        else if (element == PE_PanelLineEdit && widget && !widget->parentWidget())
            painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return painting::checkBox(painter, *option);
    case PE_IndicatorRadioButton:
        return painting::radioButton(painter, *option);
    case PE_Frame:
        return painting::frame(painter, *option, widget);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && header->sortIndicator != QStyleOptionHeader::None)
            painting::arrow(painter, *option, header->sortIndicator == QStyleOptionHeader::SortUp ? u"chevron-up"_s : u"chevron-down"_s);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractScrollArea *>(widget))
            painting::focusRing(painter, Theme::of(option->palette), option->rect, Theme::of(option->palette).space(1));
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            painting::itemBackground(painter, *item, widget);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option); item && item->features & QStyleOptionViewItem::Alternate)
            painter->fillRect(option->rect, option->palette.alternateBase());
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colors.tooltip);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, colors.raised);
        return;
    case PE_FrameMenu:
        return painting::roundedRect(painter, option->rect, 0, {}, colors.lineStrong);
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_PanelStatusBar:
    case PE_FrameTabBarBase:
        painter->fillRect(element == PE_PanelStatusBar ? QRect(option->rect.topLeft(), QSize(option->rect.width(), 1))
                                                       : QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
                          colors.line);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(option->rect.x(), option->rect.y(), option->rect.width(), 1, colors.line);
        return;
    case PE_FrameGroupBox: // a title with weight and the air around it are enough
    case PE_FrameStatusBarItem:
    case PE_FrameWindow:
    case PE_FrameButtonBevel:
        return;
    case PE_IndicatorToolBarSeparator:
        painter->fillRect(option->rect.center().x(), option->rect.y() + 6, 1, option->rect.height() - 12, colors.lineStrong);
        return;
    case PE_IndicatorArrowUp:
        return painting::arrow(painter, *option, u"chevron-up"_s);
    case PE_IndicatorArrowDown:
        return painting::arrow(painter, *option, u"chevron-down"_s);
    case PE_IndicatorArrowLeft:
        return painting::arrow(painter, *option, u"chevron-left"_s);
    case PE_IndicatorArrowRight:
        return painting::arrow(painter, *option, u"chevron-right"_s);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            painting::arrow(painter, *option, option->state & State_Open ? u"chevron-down"_s : u"chevron-right"_s);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AvisoStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colors &colors = colorsOf(schemeOf(option->palette));
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        if (element == CE_PushButtonBevel)
            return painting::button(painter, *button, widget);
        if (element == CE_PushButtonLabel)
            return painting::buttonLabel(painter, *button, widget);
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
        if (element == CE_TabBarTabShape)
            return painting::tabShape(painter, *tab);
        if (element == CE_TabBarTabLabel)
            return painting::tabLabel(painter, *tab, subElementRect(SE_TabBarTabText, option, widget));
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        if (element == CE_MenuItem)
            return painting::menuItem(painter, *item);
        if (element == CE_MenuBarItem)
            return painting::menuBarItem(painter, *item);
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar && element == CE_ProgressBarContents)
        return painting::progressBar(painter, *bar);
    switch (element) {
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            painting::headerSection(painter, *header);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label(*header);
            label.palette.setColor(QPalette::ButtonText, colors.textMuted);
            label.state &= ~State_On; // the column of the current cell is not to be shouted
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, colors.surface);
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), colors.line);
        return;
    case CE_MenuEmptyArea:
    case CE_ProgressBarLabel:
    case CE_ProgressBarGroove:
    case CE_ToolBar:
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colors.window);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, option->state & State_MouseOver ? colors.focus : colors.line);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QPoint middle = option->rect.center();
            painter->fillRect(frame->frameShape == QFrame::HLine ? QRect(option->rect.x(), middle.y(), option->rect.width(), 1)
                                                                 : QRect(middle.x(), option->rect.y(), 1, option->rect.height()),
                              colors.line);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AvisoStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto part = [&](SubControl sub) { return subControlRect(control, option, sub, widget); };
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return painting::comboBox(painter, *combo, part(SC_ComboBoxArrow));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return painting::spinBox(painter, *spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown), widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return painting::scrollBar(painter, *bar, part(SC_ScrollBarSlider), widget);
    if (control == CC_GroupBox) {
        painter->save();
        painter->setFont(Theme::of(option->palette).font(TextRole::Strong));
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}
