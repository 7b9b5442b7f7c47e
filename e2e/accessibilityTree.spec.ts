import { expect } from '@playwright/test'
import { rustProjects, termUrl } from './facts.ts'
import { ProjectsTable } from './harness/projectsTable.ts'
import { test } from './harness/test.ts'

// What a screen reader has of the three main pages, of one project (lines 334 to 356) and of the dates (lines 11 to 20).

test('the table', async ({ page }) => {
  await page.goto(`${termUrl}?skill=rust&sort=organization`)
  await expect(new ProjectsTable(page).rows).toHaveCount(3)
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the content":
      - /url: "#main"
    - banner:
      - link "Mentorship Explorer"
      - navigation "Main":
        - combobox "Term"
        - link "All terms"
        - link "Shortlist"
    - main:
      - heading "LFX Mentorship 2025, Term 3" [level=1]
      - navigation "Pages of this term":
        - link "Projects"
        - link "Timeline"
        - link "Source"
      - complementary "Filters":
        - link "Skip the filters":
          - /url: "#projects"
        - group "Skill":
          - textbox "Find in Skill"
          - list:
            - listitem:
              - checkbox "Rust 3" [checked]
              - button "Exclude Rust"
        - group "CNCF project"
        - group "Mentor"
        - group "Maturity"
        - group "Offers"
      - searchbox "Search projects"
      - button "Columns"
      - button "Share"
      - button "Export"
      - status: 3 of 39 projects
      - list "Filters in force":
        - listitem:
          - button /Drop:.*Rust/
      - button "Clear filters"
  `)
  await expect(page.getByRole('table', { name: 'Projects' })).toMatchAriaSnapshot(`
    - table "Projects":
      - rowgroup:
        - row:
          - columnheader "Project":
            - button "Project"
          - columnheader "CNCF project":
            - button "CNCF project"
          - columnheader "Skills"
          - columnheader "Mentors"
          - columnheader "Issue"
          - columnheader "LFX"
      - rowgroup:
        - row:
          - cell:
            - button "Shortlist kgateway, agentgateway, and observability improvements"
            - link "kgateway, agentgateway, and observability improvements"
          - cell "kgateway"
        - row:
          - cell:
            - button "Shortlist Kmesh Orion replace waypopint"
            - link "Kmesh Orion replace waypopint"
          - cell "Kmesh"
          - cell "Rust, Service mesh"
          - cell "Zengzeng Yao, Zhonghu Xu"
          - cell:
            - link /#1450 upstream of Kmesh Orion replace waypopint/
          - cell:
            - link "LFX page of Kmesh Orion replace waypopint"
        - row:
          - cell:
            - button "Shortlist Implement flushing of conntrack entries in Netavark on network changes"
            - link "Implement flushing of conntrack entries in Netavark on network changes"
          - cell "Podman Container Tools"
  `)
})

test('the page of a project', async ({ page }) => {
  const projects = new ProjectsTable(page)
  await page.goto(`${termUrl}?skill=rust`)
  await projects.titleLink(rustProjects[0]).click()
  await expect(page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - navigation "Projects of the list":
        - link "← 3 projects"
        - text: 1 of 3 Previous
        - link /Next.*Kmesh Orion replace waypopint/
      - paragraph: Podman Container Tools
      - heading "Implement flushing of conntrack entries in Netavark on network changes" [level=1]
      - button "Shortlist Implement flushing of conntrack entries in Netavark on network changes"
      - button "Share"
      - heading "Description" [level=2]
      - heading "Expected outcome" [level=2]
      - list:
        - listitem:
          - link "rust-netlink"
        - listitem: Netavark modified to use these bindings to drop Conntrack entries at appropriate times
        - listitem: Tests in Netavark repository to verify this functionality
      - heading "Recommended skills" [level=2]
      - list:
        - listitem:
          - paragraph: Rust
        - listitem:
          - paragraph: Some C knowledge preferred
        - listitem:
          - paragraph: Basic networking - knowledge of IP addresses, ports, etc
      - complementary "Contact and links":
        - term: Upstream issue
        - definition:
          - list:
            - listitem:
              - link "containers/netavark#1045"
        - term: Application
        - definition:
          - link "Page on LFX Mentorship"
        - term: Mentors
        - definition:
          - list:
            - listitem:
              - link "@mheon"
              - button "Show e-mail of Matthew Heon"
            - listitem:
              - link "@Luap99"
              - button "Show e-mail of Paul Holzinger"
        - term: Source
        - definition:
          - link "Lines 334 to 356 on GitHub"
      - heading "Similar projects" [level=2]
  `)
})

test('the timeline', async ({ page }) => {
  await page.goto(`${termUrl}/timeline?tz=Asia/Kolkata&at=2025-08-05T12:00:00Z`)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "LFX Mentorship 2025, Term 3" [level=1]
      - paragraph:
        - text: Mentee applications are open; they close
        - strong: in 7 days, Tue 12 Aug 23:30 GMT+5:30
      - group "For a":
        - button "mentee" [pressed]
        - button "mentor"
        - button "maintainer"
      - combobox "Time zone": Asia/Kolkata (GMT+5:30)
      - group "Zoom":
        - button "Fit" [pressed]
        - button "Months"
        - button "Weeks"
      - region "Timeline, scrollable":
        - table "Timeline":
          - rowgroup:
            - row:
              - columnheader "Activity"
              - columnheader "Starts"
              - columnheader "Ends"
              - columnheader "State"
          - rowgroup:
            - row:
              - rowheader:
                - button "Project Proposals Open"
              - cell "Wed 2 Jul no time given"
              - cell "Tue 29 Jul 23:30"
              - cell "Past"
            - row:
              - rowheader:
                - button "Mentee Applications Open"
              - cell "Thu 31 Jul 23:30"
              - cell "Tue 12 Aug 23:30"
              - cell "Open closes in 7 days"
            - row:
              - rowheader:
                - button "Application Review Period"
              - cell "Wed 13 Aug no time given"
              - cell "Tue 26 Aug 23:30"
              - cell "Upcoming in 8 days"
      - group "Download as calendar (.ics)":
        - button "All dates"
  `)
})
