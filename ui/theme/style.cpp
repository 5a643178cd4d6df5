// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace Qt::StringLiterals;

namespace
{
Theme themeFor(const QStyleOption *option, const QWidget *widget)
{
    return Theme::of(option ? option->palette : widget ? widget->palette() : QApplication::palette());
}
}

AvisoStyle::AvisoStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void AvisoStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QToolButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

int AvisoStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Theme theme = themeFor(option, widget);
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QMenu *>(widget) ? 1 : 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_ToolBarFrameWidth:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return theme.space(4);
    case PM_ToolBarIconSize:
        return theme.space(4.5);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_FocusFrameHMargin:
    case PM_ToolBarItemMargin:
        return theme.space(2);
    case PM_HeaderMargin: // the head of a column stands above the words of its cells
        return theme.space(3);
    case PM_ToolBarItemSpacing:
    case PM_MenuVMargin:
    case PM_MenuHMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin:
        return theme.space(1);
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return theme.space(3);
    case PM_ScrollBarSliderMin:
        return theme.space(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return theme.space(4);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return theme.space(2);
    case PM_TabBarTabHSpace:
        return theme.space(6);
    case PM_TabBarTabVSpace:
        return theme.space(4);
    case PM_HeaderMarkSize:
        return theme.space(3);
    case PM_TreeViewIndentation:
        return theme.space(5);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AvisoStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Menu_SloppySubMenus:
    case SH_TitleBar_NoBorder:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon AvisoStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    return which == SP_LineEditClearButton ? icons::icon(u"close"_s, Tone::Muted) : QProxyStyle::standardIcon(which, option, widget);
}

QSize AvisoStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const Theme theme = themeFor(option, widget);
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result = QSize(size.width() + theme.space(6), theme.controlHeight());
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (!button->icon.isNull() && !button->text.isEmpty())
                result.rwidth() += theme.space(0.5);
            if (button->text.isEmpty())
                result.setWidth(theme.controlHeight());
        }
        return result;
    case CT_LineEdit:
        return QSize(result.width() + theme.space(2), std::max(result.height(), theme.controlHeight()));
    case CT_ComboBox:
    case CT_SpinBox:
        return QSize(result.width() + theme.space(2), theme.controlHeight());
    case CT_ToolButton:
        return QSize(std::max(size.width() + theme.space(3), theme.controlHeight()), theme.controlHeight());
    case CT_ItemViewItem:
        return QSize(result.width(), std::max(result.height(), theme.space(8)));
    case CT_HeaderSection:
        return QSize(result.width() + theme.space(1), std::max(result.height(), theme.space(8)));
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return QSize(size.width(), theme.space(2) + 1);
            const int shortcutGap = item->text.contains(u'\t') ? theme.space(6) : 0;
            return QSize(size.width() + theme.space(16) + shortcutGap, std::max(size.height(), theme.space(7)));
        }
        return result;
    case CT_MenuBarItem:
        return QSize(size.width() + theme.space(5), std::max(size.height(), theme.space(7)));
    case CT_ProgressBar:
        return QSize(result.width(), theme.space(1.5));
    default:
        return result;
    }
}

QRect AvisoStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const Theme theme = themeFor(option, widget);
    switch (element) {
    case SE_LineEditContents: {
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return panel && panel->lineWidth > 0 ? rect.adjusted(theme.space(1), 0, -theme.space(1), 0) : rect;
    }
    case SE_HeaderLabel:
    case SE_HeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const QRect inner = option->rect.adjusted(theme.space(2), 0, -theme.space(2), 0);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        const QRect label = inner.adjusted(0, 0, sorted ? -theme.space(4) : 0, 0);
        const QRect arrow(inner.right() - theme.space(3.5) + 1, inner.y(), theme.space(3.5), inner.height());
        return visualRect(option->direction, option->rect, element == SE_HeaderLabel ? label : arrow);
    }
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}
