// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/lightbox.h"

#include "core/async.h"
#include "core/text/filenames.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Lightbox::Lightbox(Attachments &files, const std::vector<Attachment> &attachments, int first, QWidget *parent)
    : QDialog(parent), m_files(files), m_view(new QLabel), m_name(new TextLabel({}, TextRole::Strong)), m_caption(new TextLabel({}, TextRole::Body, Tone::Muted))
{
    setObjectName(u"lightbox"_s);
    setWindowTitle(tr("Picture"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < static_cast<int>(attachments.size()); ++i) {
        if (!::files::isPicture(attachments[static_cast<size_t>(i)].mediaType))
            continue;
        m_at = i == first ? static_cast<int>(m_pictures.size()) : m_at;
        m_pictures.push_back(attachments[static_cast<size_t>(i)]);
    }
    const Theme theme = Theme::of(this);
    m_view->setAlignment(Qt::AlignCenter);
    m_view->setWordWrap(true);
    m_view->setTextFormat(Qt::PlainText);
    m_view->setMinimumSize(theme.space(60), theme.space(40));
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_caption->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_name);
    foot->addWidget(m_caption, 1);
    const auto button = [&](const QString &icon, const QString &text, int by) {
        auto *tool = new QToolButton;
        tool->setIcon(icons::icon(icon));
        tool->setAutoRaise(true);
        tool->setAccessibleName(text);
        tool->setToolTip(text);
        tool->setEnabled(m_pictures.size() > 1);
        connect(tool, &QToolButton::clicked, this, [this, by] { step(by); });
        foot->addWidget(tool);
    };
    button(u"arrow-left"_s, tr("Previous picture"), -1);
    button(u"arrow-right"_s, tr("Next picture"), 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    const QSize room = screen()->availableSize();
    resize(std::min(theme.space(240), room.width() * 9 / 10), std::min(theme.space(170), room.height() * 9 / 10));
    load();
}

void Lightbox::step(int by)
{
    const int count = static_cast<int>(m_pictures.size());
    m_at = (m_at + by + count) % count;
    load();
}

void Lightbox::load()
{
    m_name->setText(current().name);
    m_caption->setText(current().caption);
    m_view->setAccessibleName(current().caption.isEmpty() ? current().name : current().caption);
    whenDone(m_files.picture(current(), screen()->size() * screen()->devicePixelRatio()), this, [this, number = ++m_asked](const Result<QImage> &picture) {
        if (number != m_asked)
            return;
        m_picture = picture ? *picture : QImage();
        if (picture)
            fit();
        else
            m_view->setText(picture.error().text);
        Q_EMIT loaded();
    });
}

void Lightbox::fit()
{
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_view->size() * ratio;
    const bool larger = m_picture.width() > room.width() || m_picture.height() > room.height();
    QPixmap shown = QPixmap::fromImage(larger ? m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : m_picture);
    shown.setDevicePixelRatio(ratio);
    m_view->setPixmap(shown);
}

void Lightbox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left && m_pictures.size() > 1)
        step(-1);
    else if (event->key() == Qt::Key_Right && m_pictures.size() > 1)
        step(1);
    else
        QDialog::keyPressEvent(event);
}

void Lightbox::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}
