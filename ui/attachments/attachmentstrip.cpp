// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachmentstrip.h"

#include "core/async.h"
#include "core/text/filenames.h"
#include "ui/attachments/attachmentmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AttachmentStrip::AttachmentStrip(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_rows(new QVBoxLayout(this)), m_storing(new TextLabel({}, TextRole::Caption, Tone::Muted))
{
    setObjectName(u"attachmentStrip"_s);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(Theme::of(this).space(1));
    m_storing->setObjectName(u"storing"_s);
    m_rows->addWidget(m_storing);
    dress();
}

void AttachmentStrip::setFiles(Attachments *files, std::function<NewAttachment()> target)
{
    m_files = files;
    m_target = std::move(target);
}

void AttachmentStrip::show(const std::vector<Attachment> &attachments)
{
    if (attachments == m_attachments && m_rows->count() == static_cast<int>(attachments.size()) + 1)
        return;
    m_attachments = attachments;
    while (m_rows->count() > 1) {
        QLayoutItem *item = m_rows->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be its own button that asked for it
        delete item;
    }
    for (const Attachment &attachment : m_attachments)
        addRow(attachment);
    dress();
}

void AttachmentStrip::addRow(const Attachment &attachment)
{
    auto *row = new QWidget;
    const Theme theme = Theme::of(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme.space(2));
    const bool picture = files::isPicture(attachment.mediaType);
    line->addWidget(new IconLabel(AttachmentModel::iconOf(attachment)));
    line->addWidget(new ElidedLabel(attachment.name), 1);
    line->addWidget(new TextLabel(AttachmentModel::sizeText(attachment), TextRole::Caption, Tone::Muted));
    if (picture) {
        auto *caption = new QLineEdit(attachment.caption);
        caption->setObjectName(u"caption"_s);
        caption->setMaxLength(200);
        caption->setPlaceholderText(tr("What the picture shows"));
        caption->setAccessibleName(tr("Caption of %1").arg(attachment.name));
        connect(caption, &QLineEdit::editingFinished, this, [this, caption, id = attachment.id] { setCaption(id, caption->text()); });
        line->addWidget(caption, 2);
    }
    auto *off = new QToolButton;
    off->setObjectName(u"takeOff"_s);
    off->setIcon(icons::icon(u"close"_s, Tone::Muted));
    off->setAutoRaise(true);
    off->setAccessibleName(tr("Take %1 off").arg(attachment.name));
    setPlainToolTip(off, off->accessibleName());
    connect(off, &QToolButton::clicked, this, [this, id = attachment.id] { remove(id); });
    if (!picture)
        line->addStretch(2); // sizes stand below each other
    line->addWidget(off);
    m_rows->insertWidget(m_rows->count() - 1, row);
}

void AttachmentStrip::setCaption(AttachmentId id, const QString &caption)
{
    for (Attachment &attachment : m_attachments) {
        if (attachment.id != id || attachment.caption == caption.simplified())
            continue;
        attachment.caption = caption.simplified();
        whenDone(m_files->update(attachment), this, [this](const Result<void> &ok) {
            if (!ok)
                Q_EMIT failed(ok.error().text);
        });
        Q_EMIT changed();
    }
}

void AttachmentStrip::remove(AttachmentId id)
{
    std::vector<Attachment> rest = m_attachments;
    std::erase_if(rest, [id](const Attachment &one) { return one.id == id; });
    show(rest);
    whenDone(m_files->remove(id), this, [this](const Result<void> &ok) {
        if (!ok)
            Q_EMIT failed(ok.error().text);
    });
    Q_EMIT changed();
}

void AttachmentStrip::attach(const QString &path)
{
    if (m_files)
        attach(path, m_target());
}

void AttachmentStrip::attach(const QString &path, const NewAttachment &target)
{
    store(m_files->addFile(target, path), QFileInfo(path).fileName());
}

void AttachmentStrip::take(const QStringList &paths)
{
    if (m_files)
        take(paths, m_target());
}

void AttachmentStrip::take(const QStringList &paths, const NewAttachment &target)
{
    // Which lines of a log matter is asked first: a log of a day is seldom read whole.
    const bool log = paths.size() == 1 && QFileInfo(paths.front()).isFile()
        && files::isText(QMimeDatabase().mimeTypeForFile(paths.front(), QMimeDatabase::MatchExtension).name());
    if (log && m_target().incident == target.incident) { // the excerpt is of what is being written
        Q_EMIT excerptRequested(paths.front());
        return;
    }
    for (const QString &path : paths)
        attach(path, target);
}

void AttachmentStrip::takeImage(const QImage &image)
{
    if (!m_files || image.isNull())
        return;
    NewAttachment target = m_target();
    const QDateTime now = m_viewpoint.now().in(m_viewpoint.zone);
    const QString name = tr("Screenshot %1").arg(now.toString(u"yyyy-MM-dd HH.mm"_s)) + u".png"_s;
    target.name = files::freeName(name, [this](const QString &wanted) {
        const auto isTaken = [&](const Attachment &one) { return one.name == wanted; };
        return m_names.contains(wanted) || std::any_of(m_attachments.begin(), m_attachments.end(), isTaken);
    });
    store(m_files->addImage(target, image), target.name);
}

void AttachmentStrip::store(const QFuture<Result<Attachment>> &future, const QString &name)
{
    ++m_running;
    m_names << name;
    dress();
    Q_EMIT busyChanged();
    whenDone(future, this, [this, name](const Result<Attachment> &attachment) {
        --m_running;
        m_names.removeOne(name);
        dress();
        if (attachment)
            Q_EMIT added(*attachment);
        else
            Q_EMIT failed(attachment.error().text);
        Q_EMIT busyChanged();
    });
}

void AttachmentStrip::choose()
{
    if (!m_files)
        return;
    auto *dialog = new QFileDialog(window(), tr("Attach files"));
    dialog->setObjectName(u"attachFiles"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    // Another incident may be opened before they are chosen: they belong to the one they were asked for.
    connect(dialog, &QFileDialog::filesSelected, this, [this, target = m_target()](const QStringList &paths) { take(paths, target); });
    dialog->open();
}

void AttachmentStrip::dress()
{
    m_storing->setVisible(m_running > 0);
    m_storing->setText(tr("Storing %1…").arg(m_names.join(u", "_s)));
    setVisible(m_running > 0 || !m_attachments.empty());
}

void AttachmentStrip::watch(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool AttachmentStrip::holdsFiles(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    const bool local = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    return local || (mime->hasImage() && !mime->hasText());
}

void AttachmentStrip::takeMime(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        take(paths);
    else if (mime->hasImage())
        takeImage(qvariant_cast<QImage>(mime->imageData()));
}

bool AttachmentStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_files)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!holdsFiles(drop->mimeData()))
            return QWidget::eventFilter(watched, event);
        drop->setDropAction(Qt::CopyAction); // the file stays where it is
        drop->accept();
        if (event->type() == QEvent::Drop)
            takeMime(drop->mimeData());
        return true;
    }
    const bool pastes = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
    const QMimeData *clipboard = pastes ? QGuiApplication::clipboard()->mimeData() : nullptr;
    if (!clipboard || !holdsFiles(clipboard))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        takeMime(clipboard);
    event->accept();
    return true;
}

bool speaksOfAttachment(const QString &text)
{
    static const QRegularExpression words(u"\\b(attach(ed|ing|ment|ments)?|enclosed|adjunt[oa]s?|adjuntamos|adjuntando|anexo|anexamos)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}
